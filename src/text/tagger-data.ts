/**
 * The tables of the part-of-speech tagger, made by machine: counts of the tags that wink-nlp 2 with
 * wink-eng-lite-web-model (MIT) gives to public abstracts of several fields and to the glosses of
 * WordNet 3.1, participles before nouns counted as adjectives. Not for editing by hand.
 */

/** Cost of a state after two others: 22 × 22 × 22 characters, (code − 35) / 6 nats. */
export const TRANSITIONS =
  "/C>A<R.BH@9F2;<:46:3..,1;=@E3FMC>I/;;?7A@6-3(84JCZ/DOA=J,IEG@<E989.>5C8F-3;78F5?9;L5>511;D161C01;;?E=,55<<G;743?5YCJ:DFDKT3EQA:JL;&4-5-E99@);NPB6L4FOL@NFL(8+F:CADOvIG,FIIMJRo@V0H8'8M5KKF<K89B;0imA59:?1>:DE,/FAEBF(A?ajILf?ZF$3uUVjuRFZC7?7{yyQZ5;;?;I0CCE>A;<<>46<4*,:J;:9L-<G?9LDA<937:3-,2;/C5;/*975G:S<DG<E=::-;3D9>I0@><I/>AB>aB5.0137B:H&7E=3F7F?L@DQD??<H.2/A>1G>3HKW>+0GF[GP,3-B;<F*7TT@1H6JN~NXHYH4J:2j=H6NKmN'=?+T}j;K(;.36@<0<HBE877A:LQW@~005?4<52-<A:<A4<;G60~~;/>G/7.-,<6DFP:=IVKA~~-==><L0AH>;H17;;28;5/02*A=B@7IPI>K8=8?:AD8*6)54<BR5BfFAH*?>GCAL9:=/22?6@00<18F6=<D=:@:09:>305S58?ADM<'8<>Ga@9;038V?B8UEZ=>4<N88=W2*/..-E;4@*:PR@8M5FPRGVEJ)4)F;@@OYhaQ/GQ@GR_aF].26)5Y7QZW?X=7I<08BS7;671969;/2J?L@9)?6OYU<T?L?$/gKM]gaEbC<B8nllZ]3/?I:84BPCBA7:LJ8IL7*-4G;18I,:I>;OCC=809=5///9-A572*<=9H:I>F<:M?==037J<B24ADAG17EH3;F;*5//6><L)3D:5F2W=VEYWE<C=Q-0/==/HC6IDU<,0IOUBf.+/?=5C+?deC7Y=C^qKgGgACQ02[ED>VO^Y(?:+Jp[?Y1'15::?4;NI?7:=A=JTpBv/+9<98418@:>7:9>3D53~~:-?D/9/-,>8?HG:;KpIB{},B=@=T/CI>:I/;:<61=621*08=?H5GPHAK-<:@9DA804'84JER;TRIFM*EDMHDO;=@)75A<L42B<7D0?8>H6D7484@(63C27>A8G7;67@?G=:8/:5T=B6GAX9F,:>=2?G=-0-4.B<8=*6IT35L6HJL@G@=&8+H9C=VaJgF4HJJaBghFd.A5+6Z4R[X>Y63J>.[_C18693A;@@,.J@?<Y)C@Wa]?]=M@%3oRLcoMDO=4:6ussJd.9:@=R7OTFEK2A?B:MP<(0:L;99S,BG=9MDA=932:3.,7E687J.1A=6E@B::85;3/.;G2>7IB6B=8K@7<=4R;.+-3@456?(:M=5T662POEE59:CA030EA.A?3I<J:*2AIbEJ062E:6E)0ii>;L.^HuDPJPLAK42C6<;BAXS)78+;kU6T.A&<2DB9FECLB=;?:RKtCY/4,?3A441<C9:A6=?L=/~~>1=H/=-.,=5BHM8;JMFByz+>8A=Z/>J@=I,?;>;6B4330.8@>E0:JL8J3@<?>FA:*8)71LDR9@[LFN)FFP[FW7<@152C;C3)58:F3D<HX?D85<6?*;4@.19;5I::8=HCB::8-:*L<J<Ha]UH+L>DI:L=2>.9,D9;;):DE@5M5GLGFGAA(6)H8EDDN~XE2SGHXJ[ZIX)<.98L0DJU6N1D=C;KLI283/2K9A5*-=IB9W>^JSQO8H?kE%3R=RamRCR@:=1sqqQb3;7D<P3<RE9>4CD?9AE:(/9O:=8M)<M;6L@D<98154221=.E6;.,;96F=Y8=>5P:6</6/C8A0.?@=H0>>LK=L724<B7<7Q(3?91T>?:PN?E523<Q/1.D91MD8T?W@+0AUFN?-3.E9:>+9Jc6.W;C]oUfFJ?<B3<@K<:V@^Y/'01?q[IZ,93(4CB6<K>V=<;><aDkAq00664:223=?9;<4<8H7/y{>0?F.9..+=4MFH;>EhJ@tv,<5@@N09D??R.:>=35C6131/<8:I8UKGBJ/3=A/FB5,7*83I>K/=J@9O,HGKFEQ6551:/E7?/*75:L6G?FABB;;;8B,41D-5;>AH>554?HR=27-71X@><W^KTA,;PR76G@+7.8-?9=:):LKA5N3FFFCJDE'7*I9@FAhVVF1KDFHEIMEk2B7(6OKOgOFO<2J9*gk_GT<52A;=B*,B0CAG1B@VE]<K@f9%0hFA]hFHcK;94ommF]5?=F=S6AHDCF15PG)?Q9.01@718M/3AF:I:DC;-4<532/:.>7A0*9=:H8M;F<?H>>>.7.C9A1+7A>F1C@HCEP;;;:B:C8I'8C81M<D:DDKJ752:A/41A@07G4]=E=)5HDJJJ/:0E2>;*7bcG6W,WEoCeAeJ?<0/S3=4@HVR-3=-9i:4A5?/5'F68@D@S?:<<7^DhDn552@6?4-);=D<B5?=MC<~~=0?F.=.-,:7@KE:=KiKAuw-98C<C1BLF@N*=?@76A815/18>@C/JZJOY-:@=;<S5.1+62JBNGZL]ON&NQR_Xg<<H3:1B4B1+:3=J1><JJ:G8488<(76I:9?IHMG240=CWB6;-2/CAH3@WTLL*CBKEAR51=/22>?,=*BYZK;Y8RY6;XGB)4+I<E>GRa8I2SIGQJW;22,:4)4S=KTQ>R78C92TYM<;262@7<;,-C;E<J.D@IRO5N@ZA$2]IAQ]U@W?>A7caa:Q0=2G392JNLG?4D@<8GJ4,-9C<:7T.>F>9KHD:84/<6.,46/F:A0)=>3L4RAHFAJC:5+41B@G:06E@N*>HBHAOA8?5:8@8M'4;64P5;:LJNM87:8<2+2></NA3T?XC.3QU_N@8=7Q>6T%4bcD<W:W]o6eVeG=G2/QA:9LETO)<:+AgQ?P1..95)>3BQAA?;A@EATd<j-23;71/28?A@8<69:7=2~~:.<B/4.,-A=TDB<@[fBCsu+<6A?F29DG9H-B8@>:G413./9=>>3GGC?G1>:>8HA1-0(70HDPAAMQNK)EBLNDb87E,76?=?44<=>G.:4EKDS4/64;)894<4AN>;8;,:ENQ==C-6-H<=:BWPIB,K=DD;P;-6/9/@7-3+9GAD5G=H?aMA;F'5)E9@ECK[WE5PFBSGUTFN)9+::K>OJMEO1>7?7OMC66.5-4;@?-4KIL9R/4G>ZV?A>]:(.aC@TaD,@C758fdd;U7<<J?I8IME>A4CCE=HE7-'9J8@8Y-@E?:K?A:79-720/6@2J>E21AB8P<D>C<*<412.8.D8A5)8B@H1FAKKNJ<>@5G49:D'BIA5D4=7JSDU2396@,6/<?/CJ4SMVF+6OT]CU/60=73P)/__D6S9FYkQbRa@;<A9A;(.J:BN;>@5/vC8F1=/32F)6>O6L?75;8WR?<h/03?5/320CB4:B7;AU>3uw828H07010E9*BV:EWbX>oq,>9>=M2A?@;H66>=5+?716(-7<@D8MHM@K6<;?9>F638%72HBEAMWRGH1KMMF@S9=J(71?<N65A??J7U:?A2I7393@%77JAEONPRA?65GMW9?D,71J<>>Nb_ED(X@?A<D<0>*9/?@<2-=]]O0L;ED@J87E)5*W><CL_nfL,aB>CXeMBb+A/,6ZDC[XE?36B>/[_T8I65/@6B;+.CAD8J,;?HRN>M9Y7%0[G@O[SHUG:95baa7?,:8>HU;SKJD:8HJRAFD9'52D748L/6=C;K<B?60->6130:278</.:A6N8UC662L5838F(:7<46EH@@@:7>>0D26;3:0.5<-GSE=<<:0BUHW/3A0=-73=G-CI<C6U<-6NS]6=6<4QC@T&.ccC@W@I]o0fVe;?I,4RB8:NGVQ/>8)Bh@8Q-3.23<;-:HDF99;A8QL[4a+1.;48844>>7:=68;G?5su3/AA0:.-->8ILO<CP[QIhj1B?B5R.>CD8Q4-@@.<I723*29=6D5JJJ>J1/>=3IS:17'83NGR8IVF7N,ILVGIV<@@533<9;6(709D:KBMEM@A@E>L2%;S=HMIBTE0A9>[fDA?,:/J@B9JQN<<-GCD?;K=+7.8.C:8A(9IEP7E2GD]T]?C)9)62G:@TcZ=7A@J=LZ[KV-:3(6T=LUQ?=88D?/U=M=B2737:D<+.D9F:>-=7JSP;>DeB$0gKL]LaGLS>?5nllZL/:=<@H6FKHDB8;FD8DG;)+0a@-7S-BGA8cADA>0CC41/4;/E5;/*476H:N;GF>E@<=-?3?8E22@<5G:6<C5<A6.3084A:80*462D9H@V@HE>;<=O./.>=0FA4KCF<-1GPPCK.5.D==H(3VVB3K8KPbIYIYE;E13O?87JDRM*4<*?eO=N-1113A502I>G97685RM]Ab144<5851*DD<9;5>9G<5vx:19G.=/.+>4ORB:=DbX:nq+95>;M34IQCF-68@1:P75:35E80M;Y_]=J2+?<+MJ=6G)40QBa;:JQHN*M@KF=g79J-90?9B0-@;8D293PD>M69<8?.36?83A?HD<3)8;J];:=091B8GAOVSLK/8HJ/<Q9+0/8-C7?L(:ZZD5I2HZEOXEU(5)G:ALBLwWF1GEBEGopCW)8208jPIlTKP80F<+lpdEY132F;I>)-IA:6P2>ENXT=S@]6&.aL3DaXLZC76;fdd@U69=G:L8JAAHF23JH.HK6*-3H736Z/6GA<XAN84+387690>0D2?/+958J=Q?=D;H48>-6,C7C7+:EAG4IALOJK9?A8C6H2B)7I@5P8<3B<<M03;3Q-5,<90MK6SNAG00EU^;V02/7;?J(2XYD5M:MSeK]?[E;E13O?62JDRM+:=)9eO=N-4/4*><3;FBD699>;OJY>_276;/6)734ABAD96AOB:oq8.=G101/+>9EGK;:KWMEdf.72I=E1+4ICK.F@E??B;59-0:>>C3FLJAK08<@7AE5,3.;7J8Y,8B70Z1WJJF<F612/:.>7D3(6?DJ5JAJMLL:==9C/&8B;;EDEK?8=8:RM=BE.8/I?@:HOLED.EAC=3J;*5-./M;A8*?TU<3U<CUSJ@C<&=+I=PS@]kcT8^UIDJcc?D)B.+7V?NWSAU:8FA2W[O?=541?85:,.B@D;I,:>GQM=L=W>%.YE>MYQFSE;=5a^^LN5<9B5C0CPCB=4AL?<BC5++9J89:O,=F@:MCC>:24;4/,6C1C9E*2A7<P=@84J23:64-9.G9H4->FAI-ABGBEE99;-;2D6J+2BB5G0G:UTWV:877E,9-E;0?FFF@cB*DCRNDJ-3-C;;F*7TU@1I6IOaGWHWE:D03N>82ICQM+9<*>dN=M,4-23<:29D:B577=6MHX<^/15452243A=6;=7@5H90hj</:=/<0-,;7EHL5@LXNEeg,@::<X.CIEA71@A:<6?9.0.3<F=L3CTR?>26D;7IC6*1(64R?S2LX7?>,QOUQ?D:5>292D7D0,443?6<;KLGH:47=@,64G03<=?/9486CAB@182;2KAB7JQOG=.GCE;<L:(4/3/R:;=(=I@19Z8@ZE?XDI'9*><E>GQaX>4RIGQJWXHT-@5)6T=LUR?=39D?0UYN5;743A5D<,0DB7=K*E8ISO?N9Y:&7[HAP[T-VG8<2baaNP087GD96JALG0<D=H;GJ;*,;H:;7I-9H>9=D<><42<4--1>1=3C.)<@79=T>J=<L?<:.52H6C/,<A<51DDJD=K=3;15779K(5>>582K?JHLK><6:@061G>'HO:<B[K14TXbQZ-41;@@?)8YY4/N9NSeL]L]H=G01QA;9M=TP)<?*<gQ@P04337=>/<BE)=9;A9FFc8i-./<38667?D0:>:<=G:5z|-01:392/1<<;6E6??GFCxz1?5A:I,3?16M4>??9:5743/288<>2FWT=U34;>8LP0,5.C7T3J'=K>8d2aPUH<E<;:4<0F4C.+8-5I9L>DOG@@><;E0+1F04<;AH?764;<P=7315.P<G2OVTLK-LHJ38Q6-5-5,E98?*<NSB4L5ENKBKFR':+B8A:AStSE1SGGOAkO@I/C6(7a7YbK?a75B:.bfJ;:7B166EC12IBLBG&A;]ebIPDoC$4qMPfVjJVB:=4wvvNV7E>;<O2DQO@I9?@>3@<0,*:E9::F,7@>7N?A=826>2/-5;.D4>.*765E8M6@ECC???.4,G68F*8::C5G@CKYJB>?;A;J8J%9E>4M?R>K=FPB><>I/1.C?5EB6KCL;*/HRSFI,3-C<=H*9VVA1I8GT]KXHXIBG)3hEH;GCkU5E:(K|h@Q-</14<:19F@E-46?8MJU=[423?2>430;A77@0<;G5/~~:/<H.;..,<5GHN:<MYKB~~);5B>P/=SD=G-D<BE6G579..6=;A/<[K3G1A@CDCC7.9(81G>V6HjG@P+JELcEP7;:07/C4I/,=37Q1A;EQAN=9B6?*639,1=D;G<>78JAb<;?/8+J=><V]J4C-I>EK9XC,A/9-H69:(<FCC9R4FOOGHCI(7)G7CGAP{[A4SFEnHsWH[,B.68M0=e@*c9A<D?ei^?>211B6A7)0>JD5Y5K><L^:FAhC%2jJG_Oc@e>8:1qIo]_/94GDL3JNLG:1D@H;@J4+-7H7A:_)<V:0LCS<6B046582=.D3>0+874I<P>=D3=;=>/6-E9H0,A>:U2??FO8V885=D:B8O'5?:3R@?8NLPO660=Q/4.K>4M>4SNW;)4EE^NV.8/I9-?*BJc=4D7J]oIf>f:<>,8UE97BAXT.-4,EkU?T09153B<4;G=G.*8E8ZUd;j443=37030:;76?4:;T60su<1?T.;.-,<7ITF8=BdZ>pr+<8B@Y/DOB;L,>:<98=522//8@<D0FJE9L-@=A:DH4.7(71LHQ:BSOJO)BFJLFn7=F.53B=I21>::D.D5P>;M3294<)87611<B<B969<?Da;6;-8+V<:?UIZ?B-BB?F8A;-A.7+F8:;):LGD5e:FNDDGAN(5)G8CDBR]PD3TEB]KVTIX*?,85P/;PP3f3C=?:PlI<:311E9C;*-?O?6W4I=<_J<F?dA%2LBL[g_Ja>749nllZ]2?3A=<2KPMIA/:K<7IL8*.8O;65S+?L=6OCB=935830.2G153@-.;:1T:H9:N=>:58-50A7L41BJ<G+>>GF?G7359?7A5N'7J>4Q988MBON51::G03/?B-PC6VQY=+0RGaPX-4-N77@)=aa@1T<FZlRcSbB>L44U;99Q:XC)33,@kU=C*8.56G@6@X@U:8+@>aHkAq1*5>4?643?C>>G3>=K61z|;/=F.<..,<5IIP8:PIPKvx+>:=?P/BH?9L.;:<76?623/+;;?G3B[C9E4@=;7@68-4'63PCP2Od?BQ,HPI]Lf9?=+86K<E13@=;F2C;RS/B723:A.:3J*6A:8G>?7>A@I721.9/O@@8BV<K>+L:>D9P<-8/4-D;:@(9IPA6M6IQQHMCF'5)G9DCCdrKD5eKIQFjKER*901=]1U^Z2F3>E>6@bF7747/G6<3*3=LC8H-M<Hc_;_;VB%5r<WfrRElB6>0xvvNg07@?>K6IM@GE1>IG9G<6*+;Y;97^+@G;6EGG>;25<4.-3>1:5C//?::N@U6899>23/-40F<G1+@AAF1H@LF=H978=D?><N%9JA6C=N?CLPN8:958/51=;.L=7DNVF+07T]MU/5+I61A+=[BF4A8OUgM^N]BBB/5VE?=QJYT*-3-EkVDT4>*82D?19CAU:@>+9aCj@p151=2=424;E8;A388Y5.xy<0=]1;.).>9QLJ;<IlNDxz0B1=:N+7C>7F2I;>B6K41103598K4NTQHR28=H;I?5)24G8W:L)AL8/M5TKIB9K4322>.A3A,,7;4H7N?EPDM<::=L*04C=9LM=LJL;)5KWACL1:.I<M6U]ZRD-R=BJ+I:06-;0>35<*9K?86E9CK@CK><*;'H3DFJTxTE:TCAXIOqHm,B/*5A6:?[>G4BN9:_c<87:6-<7;B*,?@QBV88:T^Z;Y>U1'.LD;PpKSj]F41UtQEB7B7@6M4KO>AF4EKI<H>6(,@S8<6X,:O:7VLL;;9,33136?2F4<,/=;9?>R:89-9B<<2>/U2D..673L5QAWGSD854=H5O4L(8D7.WDS;BIIB971AK05.EB6PDBMLR>&EBQYJJ-;'L9AO/@^^I8R9RXjPaQaJ@J2/T0;4OIWR01902jT0A-4/33><3;F6D669>.O=Y=_357?.611/C998;9;6><1oq727J/2/-.A3HJN98NZ<9gi+<6?=I1?KDCC+>9<9;D534/19?>B/KJE=J/;;=4L=3/1(61OIUCBPQVL)KDPWNp8=N-65@<825C>?G-<4<?NF5056;'8:6D7>R9@8>/;JT_=<@.5/F>=7MaNWC+WIEO=N7-4092C3/..9U9B1U>CUSJ:8P(3*F:@HDQXwE1MEDNJwWHS&6.:=I?JjJKR1B>>;jRH;=15/@6C;+0CAE8J.D:<R=>M9V5&3XE=MXQE=D0=2_]]KM5;:E;T.HI<;D2>C:7BC4*.:E;>;M,?F?8B>>:53761..6A4H9C,0?;5B@B>7H>74/0-7.G8?4+?FBC.DBHQCR9<>/<695A-<I=5P264LKNM.195J,5.DB-GE7?>PA-4INX8P,3-C;;F*7TU@1I6IOaGWHW=?;/5D945=KYT.A@(AlV7U+5.24=82:EAC158>:NIX8^0-/=51:32D>37F9:AL>8ln:.<F07..,=5DFJ:>JV<Cce.=5DA?267:;L13@A06B70534>;0F<RXU@D3)A@-MP<3A+3-N>O49:JBO,@?Q<;U97B0<-A3C-+7=8G5A>IECP?CFCT8,>F@;EBLN5&<=8JaEBN090I5A;IPM<E.8BD1:J<+4-8,56=B*9UDB9D7N@TCT@P'5*A=?S>]lKD1JJIAJcdTa9O='6bLKdL@bB2R7+dhAHQ462/6<<-0DBF47/E8ISO6N9ZB'.]IBQ]UJWI?=+dbb=R5<<B?G4EIGB@76EC1BE9+)2J86:O.3<@7MCC>:34;50-08.C6<1)7>7E7Q<KR@KEEK-3.D9C4+:KC@0:DT8@U=@E/52L9R-.772F/F@F>FQ=?;7D-0-E>3EH4IDJ@./FWS<O0..LAED(8^^C:R6EXjPaAaD:D02N>76ICQL*9;*>dN<M-5.33=;3:EBC688>:N-Y=_986H/8)424>DDC92?E?;np;09F1-0/->8DGK:>KVMDce+?7?>O3B=>?G,@:@92>B31//;9??5IKLBE-?<@8DG?,0(82MFP:@NI@M*DCLLDXG9:0:/C7?4)25;L4I?MVEEI<?6B,-4C55:>:J</468IKN7:/61B=A7YaML?/EBA@AAC(8.8.J87;);_KF4G4EO@AN?>(4)F9ADKjXQC3SDDHEGXGN,</-5gHLhdCf04D?-hlaFN642@:K<**LCM:S/A>Q[WGV<b9&1d64?dAQBG8=6kiiB83;9?:R0>CGCB2;CC,NG?,.7G8::P->=?8P;E>911:<.-0<-D3;2)5;9N8d<GD@FL>B,;.G9F4,5A@I/DDKH;HH98=I;@3?(29;3LAH7HFYW?31<H.0-D@2>N0PBb?0.L_iHa-5-G<?J)9XY:3M:MSeK]?[BB<03V692<:YT/4?*3k<=T,1-31=;1:EAC588>3NIX=^+9:J1*2<>?F?BP?@FV@1uw6.;E09/--<7CEI9=JUKCbd,:9@@84:AC<C2><>88?6+265CD=C?VUPLJ:5HE9HY:&2*33M:R/?KAAF-IDNH<M82A071B7A1-879C5;?BD>K:-979071A106;?:;9.6@<JB184:8FCC:LNILD5FFE9<G9&1.4.B878*;SHA6K3;GG8H@J(5)F8C?FQ]XH1NDDK@XQ=M3B;%5_RXvSJS>9P=1vyU=O581A2G9,/H=A;E,=7JMFAa=h>$1jB?OOIHKFA>:qooA_7>@BEFADIOZB<@MG;M]A-%6D:78G.7FC;N?C?805:4+118.C3;0+892G8O=GD@GE9>/7.G8<0+38:G3E@GJ@I?:ECH;>7B&0E<3CJE=QQFK>3?>G12/=?.?G6NCH<*0EJm@Q/4.=>9I(8ccC2W=J]o<fVfNNF21i@I6LCWL)G@)J}W@h-4/219704@>A769?7MDx7|0/3>4942/=?:9>4<9D71df9.;E/9.-,<7CEI9=IUKBbd,<7@AE2?BVDR0=7B9:I7*7-45;<F3AHKEN+48=29G83>)40FCP?5CZFH+GAJ]7e:2I.42E=K2.65?<334R?=O:4=BC8B9G<87HDLGD9=B@UR%W5@4JHC?^RLNQ4EEC?5RG&2.:/K=?D'8YYJ;N4FMSL]@h'6+F<AIEQ}SN1OFFFERVER/C5'1XN[vWKU75H<1XzX?U15+@5@>+0USG7I3CC=IaD_1Q=%6US/?Nh]U]MF=vttce=;C;FT<AETP@==RA;HH=,&8T=;;@,8PJ?W<E:73463,02C2I1@.)<6:O9@<;B@MA<C.4/C:C1+:==H.<ERJJN=AJCOFE;F%/D>7HEJCYN[EF?F:3.61;F.,I:R;?>/6NS]LT-5-E==H)9VWB2K8KPcIYJY3AA35U;79>;X<-87)?kU<T283:065/27<H9;;F;[:e-k0/3>4942/=?:9>4<9D71df8*7A9B0-.=DNSB6?KuRc~~";

/** Words whose tags their ending does not tell, by signature. */
export const LEXICON = `
A0 abbreviated abject able abnormal abrupt absent absolute absorbent abstracted absurd abundant academic accomplished accurate acrid active actual actuated acute acyclic adaptive addicted additional adequate adipose adjacent adroit adverse afire afloat aforementioned african aggregated agile airborne airtight akin alarming alcoholic alert algebraic algorithmic alien alkaline alleviated alpine amateur amazing ambient amino ample amusing analgesic analog analogue analytic analytical ancient angled angry angular annoying annual anthropometric antiport antique antitrust apparent applicable appropriate approx arbitrary arched architectural arid armed armored aromatic arrogant articulated artificial aspiring assorted astonishing astounding asymmetric asymptotic atomic attendant attractive auditory augmented authenticated autoimmune automatic autonomous autoregulated auxiliary available average awake aware awkward baked balanced bald bandlimited baroque barren basal basic bearded behavioral beneficial benign bent bespoke beveled bicolor biconnected bidirectional bigger bilinear billiard binding biological bipartite bipinnate bivariate bizarre blackish bland bleached blind blonde bloodsucking bloody blue bluish blurred blurry bold bony boolean boring bounded bovine brackish braided braised brighter brisk bristly broad broadband broader buoyant burnt busy cadastral canonical capable carbonated cardiac carefree careful carotid castrated catastrophic causal cellular centigrade central certain certified chaotic characteristic charming chartered cheap cheaper cherry chief ciliary circular civil civilian clandestine classic classical classified clausal clawed cleaner clearer clever clinical clouded cloze coagulated coarse coarsened coastal coated cochlear cognitive coherent cold colder collaborative collective collinear colocated colorimetric colossal columnar combinatorial commanding commensurate commercial common commonplace commonsense communist compact comparable comparative compatible compelling competitive complementary complex compositional comprehensive computational concave conceited conceptual concerned concise concurrent conditional confident configured conflicting confounded confusing conjugated conjunct consecrated conservative considerable considerate consistent consolidated constant constricted consuming contemporary contextual continual continuous contradictory contrastive contrived convenient conventional convex convexify convincing cooler cooperative coplanar corporate correlated corresponding corrupted corrupting cortical costly counterfactual covert coveted cowardly craniometric creative crisp critical crowded crucial cruel crumpled crystalline cultural cumulative cunning curdled curly current curved curvilinear cyclic cymose damaging daring dark darkened darker daunting decayed decentralized decumbent definite defocused defuzzifier degraded degrading dehydrated deliberate delicate dense dependent depressing derivative deserving desirable desperate detailed deterministic devastating devoid diagnostic different differentiable differentiated difficult diffused digital dimensional dimensioning dingy directional dirty disadvantaged disappointed disappointing discerning discrepant discrete discriminative disentangled disgusting disjointed disliked disordered disorderly disparate dissimilar distant distinct distinctive distinguishing distressing distributional diverse diversified diving domed domestic domesticated dominant dominating domineering dormant dorsal downy drab dramatic drunk dual due dumb dummy duple dynamic dynamical eager earthly easier eastern economic edgy edible edited educated educational effected effective efficient eighth elaborated elderly electric electronic elegant elicited elite elliptic elongated embarrassed embarrassing emergent emotional empirical emulated engaging enlarged entertaining entire environmental epistemic equal equidistant essential esteemed everyday evident evil evoked excellent exceptional excess excessive excited exciting exorbitant expedited expensive experimental explicit expressive exquisite extant extensive external extinct extravagant extreme extrinsic fab facial factual faint fairer familiar fancy fascinating fat faulty favorite feasible feathery federal federated feline female feminine feminist few fewer fierce fiery fifth final financial finite fisheye flattering flavored flexible flint flourishing fluffy fluid flushed focal focussed fond foreign forensic formal formalized forthright fortunate fractional fractured fragrant frail frank fraught french frenzied friendly frightened frustrated frustrating functional fundamental fundamentalist funny furry fused fuzzifier fuzzy gaussian generalized generative generic genetic geniculate gentle genuine geographic geometric gifted glad glazed global globose gloomy glowing golden gradual grammatical grand graphical gray great greater greedy green greenish grey greyish gridded grim guiding guilty hairy handheld handmade handwritten harmful harsh hashed healthy hearty heated heavenly heavier heavyweight hefty heterogeneous hierarchical higher highest historical hollow holy homely hoofed horned horny hot huge human humane humanitarian humble humid hungry hybrid hydrated hyperbolic hyperlinked icy ideal idealized identical idle ignorant iliac illicit illuminated illuminating imbalanced immature immediate immense immoderate immune impending imperfect implicit important impractical imprecise impressive improper impure inaccurate inadequate inappropriate inarticulate incised inclement incoherent incoming incomplete inconsiderate inconsistent incorrect incremental incumbent indefinite independent indeterminate indifferent indirect indiscriminate indistinct individual individualized indoor inductive industrial ineffective inefficient inert inexact inexperienced inferior inflamed inflected informal informative informed inherent inhibitory inlier innate inner innovative inputted insane inscribed insecure insignificant insincere inspiring instant insufficient intact integral intellectual intelligent intense intensive interactive interdependent interested interesting interim interior interlaced internal international interpretable interrelated intoxicated intricate intriguing intrinsic introductory intuitive invalid inverse involved irregular irrelevant irreverent irritated isotropic jittery joint jointed juicy keen key labored laminar landlocked larger largest lasting latent latest lavish lax layered leafy learnable leathery leavened legal legged leisurely lesser lewd lifelong lightweight likeminded limp linear linguistic lip liquid lite livelier lively livid lobed local lofty logarithmic logical lonely longitudinal longstanding longtime loopy looser loving lubricant lucid lumbar lunar lurid mad magenta magnetic main major male mammalian manoeuvring many marginal marine maritime masculine massive mathematical maximal meager meaningful mechanical median mediated medical medieval mediocre menacing mental mere merry metabolic metric metropolitan micro microfabricated micromolding mid midwestern mild milder militant military mined miniature minimal minimum minor mislabeled mitigated mobile modern modest modular modulated moist molecular molten monetary monthly moral morbid mottled multidimensional multifaceted multilevel multilingual multipartitioned multiphase multiple multiplicative multitier multivariate mundane musical mutant mutual myriad naive naked narrower national nationwide native natural naturalized naval neat necessary negative neighbouring net neural neuronal nice nimble ninth noised noisy noncollocated noncommissioned nonconforming nonconvex nondegeneracy nondeterminism nondiscount nonemptiness nonempty nonequilibrium nonlinear nonminimum nonparametric nonparametrics nonrandomized nonrigid nonsmooth nonsquare nonstandard nonstiff nonsymmetric nontrivial nonuniqueness nonzero normal northeastern northern northwestern nuclear numb numerical numerous obscene observant observational obsolete occluded odd offline oily old older olfactory ongoing online opaque operant operational opportune optical optimal oral orderly ordinary organic organizational original ornate orthodox orthogonal other outdated outdoor outer outlying outstanding ovarian ovate overfitted overhand overlapping overparametrized overriding overseas oversimplified overt overwhelming own painstaking pallid palmate panoramic parabolic parabolized parallel paralyzed parametric paramount parasitic parotid partial particular passive paved peculiar pecuniary pedestrian perceptual perennial perforated perfumed periodic permanent persistent personal personalized perverse photographic photometric physical physiological pickled piezoelectric pinkish pinnate pinnatifid pivotal planar pleasant pleasing polar polite political polyphase poor poorer popular populated positional positive possible postconditions posteriors posttreatment potential powdered powdery practical precalculated precise preconditioned predictive predisposed premature premier preset previous prickly primal primary primitive principled pristine private privileged probabilistic problematic procumbent professional profound profuse progressive prohibitive prominent promising prone pronounced proper protective proud prox proximal psychological psychomotor public puffed puffy pure putrid quaint qualitative quantitative quantized quasi racemose radiopaque ragged rampant rancid random randomised randomized ranking rapid rare rational raw ready realistic rear reassuring rebinning recent reconstructed rectangular recurrent recursive redbrick redundant reflective reflex refractory refreshing refrigerated regional regular regularised relational relative relaxed relaxing relevant reliable reluctant remarkable remarked remote representational requisite residual resistant resolute resonant respective restrictive retail retarded revealing reverberant rewarding rheumatoid rich richer ridged rigid rigorous ripe roasted robotic robust robustify rounded routine rude rugged runaway sacred sad safe safer salty same satisfactory sauteed scalable scalloped scaly scandent scant scared scarlet scholarly scientific scorched scripted sculptured seasoned secluded secondary seeming segmented selective selfish semantic semiarid semisolid semitransparent senior sensitive sensitized sensorimotor sensory separated sequential seventh several severe sewn sexual shallower shaped sharpened sharper sheltered shiny shipboard shocking shorter showy shredded shrewd shrubby sickly sieving sigmoid significant silvery similar simple simpler simplest simplex simulated sincere single sinister sixth skilled slanted sleek slender slick slight slimy slippery slower sluggish sly smaller smallest smoother soaked sober social socialist softer solar sole solemn solid solvent soothing sophisticated sordid sore sorry sour southeastern southern southwestern sovereign soviet spaced sparkling sparse sparsify spatial spatiotemporal special specific spectral spectrometric speedier spicy spiked spinning spiny spirited splendid spongy sprawling stable staggering stale standard standardized staple starry startling stately static stationary statistical steadfast steep stenosed stereotyped stern stewed stinging stochastic stony stormy straightforward strange strategic stratified stray streamlined strict striped strong stronger structural stumbling stunning stylized subclavian subject subjective sublime submerged subordinate subsequent substandard substantial subsurface subterranean subtle suburban successful successive succinct sudden sufficient suitable sullen sunny superb superhuman superior supersaturated supine supreme surgical surmounted surprising surrogate sweeping sweetish swift swollen symbolic symmetric symmetrized synaptic syntactic synthetic synthetized systematic tabled tabular tailed tall taller tame tamed tapered tart tattered taut tawny technical temperate tempting tensorized terrestrial terrorist tertiary textual textured theoretic theoretical thermal thickened thinner thorny thorough thoroughbred tiered tighter timely timid tiny token tolerant top topological total tough toxic tractable traditional tranquil transcribed transient transparent transversal transverse triangular triangulated trifoliate trigonometric triple trivial trojan tropical troubled troubleshooting troubling truer truncated truncating tufted twin twisted typical ugly ultimate ultra ultrasonic unaccustomed unadjusted unaffected unaided unanswered unanticipated unauthorized unaware unbalanced unbiased unbounded unbranched uncensored uncertain unchanged unchanging unclean unclear uncluttered uncommon uncompromising unconcerned unconditional unconnected unconstrained uncontrolled uncorrected uncorrelated uncorrupted uncoupled uncouth uncultivated uncut undamped undecided undefined undercover underdamped underdeveloped underground underwater undesired undetected undeveloped undifferentiated undirected undivided undomesticated undue unedited unemployed unexpected unexplored unfailing unfair unfamiliar unfit unfocused unforeseen unfortunate unfriendly ungainly unguided unidentified unified unimodal unimportant uninfluenced uninteresting uninterpreted uninterrupted uninvited unique universal unjust unknown unlabeled unlabelled unlearned unlikely unlimited unmarked unminimized unmodelled unnecessary unobserved unobstructed unoccluded unoccupied unordered unorthodox unpaired unparalleled unpleasant unposed unprecedented unprepared unprotected unqualified unrealized unrefined unregularized unrelated unreported unrestricted unripe unruly unsafe unsatisfactory unsatisfied unsatisfying unsaturated unseen unsettled unsolved unspecified unstated unstructured unsupervised unsupported unsymmetric untapped untied untouched untrimmed untroubled untrue unused unusual unvarying unwanted unwarranted unwilling upfront upper upscale urban useful usual uterine utilized vacant vague vain valid validated valuable variable variegated various vast vehement velvety verbalized verbatim verbose versatile vertical vibrant vigilant virgin virtual viscid visual visualized vital vivid void volumetric vulgar warmer warped warty watertight watery wavy waxy weak weaker weighted weighty weird western wet white whitish wholesale whorled wicked wideband wider widespread willing wiry wise wooden woody woolly worldly worldwide worn worth wrinkled yellow yellowish young younger zeroth
A0N2 null prescription
A0N2V5 volunteer
A0N3 consummate dozen groundbreaking nasal shrill
A0N3R1 haphazard zigzag
A0N3R2 plumb
A0N4 carboxyl eleventh resultant subsidiary
A0N5 anterior twentieth
A0N6 haploid tantalizing
A0N7R6 wild
A0N7V0 elevated
A0N7V3 trusting
A0N: posteriori
A0N; u
A0N< future latter
A0N= composite fake former optimum secret
A0N> manual
A0P4R6 ill
A0R0 deep fastest long plain stark
A0R0V8 best
A0R1 east false flat last loud overall small soft stiff tight
A0R1N< fourth
A0R1V8 thin
A0R2 deadly extra hard heavy high large little mighty nearby powerful sure
A0R2N> past
A0R2V4 better
A0R2V7 clear
A0R2V8 low
A0R2V9 fine
A0R3 late lowest next quiet sharp short straight true
A0R3P7 new
A0R3V5 warm
A0R3V7 bitter direct double full
A0R3V9 light loose
A0R4 asleep bad daily dead deeper good likely quick scarce second worst
A0R4N; whole
A0R4V5 slow
A0R4V6 sheer
A0R4V8 rough
A0R5 big fresh real such
A0R6 consecutive downward early fair nearest southeast square steady third weekly wide worse
A0R7 downstream overnight
A0R8 opposite
A0R8V9 free
A0V0 automated binarized bundled decorrelated deferred desired halftoning halting interleaved kernelized laminated mashed medicated nurturing pooled predefined rectified rediscovered seeded voxelized
A0V0N: disabled
A0V1 approximate bracketed cascading coordinated damped encrypted flawed flex flush linearized logged polarized prearranged publicized syndicated unmasked upholstered walled
A0V2 cantilevered charting chase materialized mellow minted networked overlapped pulsed scavenged secure slim spare striated unannotated uncurated unmodeled wrinkling
A0V3 biting concentrated correct distorted disturbing enlisted exaggerated liberated moderate preferred prolonged separate stepping
A0V4 alleged contextualized crimson empty mock unrolled
A0V4R6 clean
A0V5 abstract alternate biased brown complete frequent lean misleading purple supervised wheeled
A0V5R5 close
A0V6 calm computerized confused dry fitting folding gross infected limited mixed narrow open pale pretend red tired wrong
A0V7 con concrete lighter localized mitigating pink smart striking utter
A0V8 blank easy entangled flip grave initial neighboring prime smooth
A0V9 bare black brief dull exact general lower perfect sick tense
A0V: intermediate
A1R0 earliest sweet thick
A1V0 aggregate camouflaged censored centralized customized embodied factorized hidden inpainted marginalized minced nuanced overparametrised patrolling pretrained raging refracted rekeying relaying retired timed uncalibrated underutilized watermarked
A1V0N= succeeding
A2R0 longest
A2R0N8 first
A2V0 advanced advertised annealed backdoored blunt brave cached cited clipped cloned complicated degenerating deviated discretized endangered exponentiated factored fixed flattened grated hallucinated imputed inflated interviewed labeled masked misguided overarching overparameterized pipelined poisoned privatized proposed purified purported rocking sculpting shortened sized specialized structured subsampled suspected sweetened tagged thinned undersampled unnormalized vibrating welded
A2V0N: rattling
A2V0N< offending
A2V0N= revolving
A3R0 bright less
A3V0 anonymized associate bidirected buffered closed colored condensed convoluted delayed denoised designated dispreferred distributed dubbed gated handcrafted heightened interfering isolated iterated labelled memorized monitored nominated ordered paired paraphrasing penalized pivoting precomputed predicted recalibrated regularized renewed revised ruptured saturating segregated shared shuffled snaking solidified spotted squared stolen thresholded underdetermined underlying veiled wrecked
A4V0 accelerated amortized annotated anticipated beaten budgeted buffering burgeoning checkpointing circulating clustered composited compromised constrained converged curated dedicated digitized dilated directed disparaging distracted enhanced enriched expected fertilized filtered flared frozen imaged impaired improved increased inhaled intertwined learned lifted miscalibrated modified normalized parametrized pointed predetermined prescribed presumed prioritized programmed projected pruned reciprocating recurring refined rotated saturated simplified skewed sliding sparsified stalked stimulated superimposed synthesized tangled targeted trusted underparameterized understudied wedged whipped
A4V0N; surviving
A4V0N= flattening gating
A5V0 backpropagated blasting braking buckling collapsed collocated contaminated continued discounted enlightening equalized fluted graduating granulized imagined knitted linearised misspecified parsed prespecified printed profiled repainting retiring retrieved scattered specified stacked staking swapped tempered toasted tracked untimed vectorized whining
A5V0N; starving
C0 and but either if minus nor or plus since though versus while
C0I: because
D0 a all an another any both da each every neither no some the these those whatever
D0O2 this
D1O0 whose
I0 aboard above across after against albeit along alongside although among amongst around at atop before behind below beneath beside besides between beyond by circa despite down during except from in inside into near nearer notwithstanding of off on onto over per than through throughout toward towards under underneath unless unlike until unto up upon via whereas whether with within without
I0A= outside
I0N2 vs
I0R1C1 as
I0R4 about out
I0V6N< like
I1C0 for
M0 billion eight eighteen eighty eleven fifty five forty four fourteen hundred million nine ninety one seven seventy six sixteen sixty ten thirteen thirty thousand three trillion trillions twelve twenty two zero
N0 a.d abilities ability absence abstracts accident accuracy acquisition actions activation activities activity adaptation addict addition admiral advancements advances advantage advantages advent adversarial adversary advertising aerodrome aerostatic afterpotential agaric age agent agentic agents aggregates aggregation aircraft akinetic al alarm aleatoric algorithm algorithms alignment allele alloy ally ameliorating amends amodal amount anaesthetic analysis anarchy angiographic angle angles animals animating annealing anniversary annotation annotations anomalies anomaly antialiasing antihypertensive antimicrobial apolar apothecary appearance applicability application applications approach approval approximation approximations architect architecture architectures archive area areas arm arms army array arrival arsenic art artefacts artery article artifact artifacts arts ascent aspect aspects assembly assumption assumptions attacks attention attitudes audio augmentation author autoencoder autoregressive autoregulatory avatar avenue avg axle b baby backbone backdoor backgrounds ball bandit bandits bandwidth banking bar barrier baseline baselines bases basis batches bathing battle beam behavior behaviors behaviour belief bells belly benchmark benchmarks biases bicarbonate bichromatic bicubic bijective bike bile bilevel billing biomechanical biophysical biopsy biorthogonal biotechnological bisimilar bit bitonal bits ble blessing blocks blood bloodshed blossoming bodies body bombing bonding books bottleneck boundaries boundary bounds box boxes boy boyfriend bracts braid brain brainstorming branches brandy bread breast broadcasting budget bug burden burglar burial bursty bus business businesses c cable cal calendar calibration camera cameras campaign camping canal candidate candidates candy capabilities capability capacitative capacity car carbonate card cardiological career carpeting carrier case cases casing cataract cataracts categories category catenary catering caterpillar cattle ceiling cell cells census cent century cepstral certainty certificate certificates chain chains challenges channel channels character characteristics charges charts chattering cheating cheese chest child children chocolate choice choices chromosome cid cient circuit circuits city class classes classification classifier classifiers cleric client clientele clients climate clinic clique cloning cloth clothes clothing clotting cloud clouding clouds clustering clusters coating code codec codes coefficient coefficients collar collection coloring combination comedy commentary commerce commissioning communicates communication community companies company comparison comparisons completion complexity component components composition compounding compression compressive computation computer concept concepts concert concerts conditioning conditions condyle confidence confining conflicts confluent conformal conformational connec connection connections conquest consensus consistency constraint constraints construction consulting contacts contempt contents contest context contexts continent contribution contributions controller controllers controversy convective convergence convolution convolutional cooking copositive core cornmeal corollary correction correlates correlation correlations correspondence correspondences corrosive cortex cost counselling counteracts counterpart counterparts country coupling courses courtesy covariance covariate covariates coverage creed crew criteria criterion critic crocodile crossmodal crystal cue cues curtain curvature curve curves customer customers cyclotomic d daisy dancing data database databases dataset datasets day days death debate debt decade decades decision decisions decoder decomposition defect defense deferral deformation deg degradation degree degrees delay delays delivery demonstrations den denial denoises denotational density dependence dependencies deployment depth descent description descriptions deserts dessert desserts destiny details detection detective detector detectors detergent determinant determinantal development developments device devices devising dialect dialects dialogical dictionary dielectric diffeomorphic difference differences differintegral difficulties difficulty diffusion digit dihedral dimension dimensionality dimensions direction directions disapproval disc discontent discounting discovery discrepancy discretize discriminant disease diseases dish disorder disrespect dissipative distance distances distillation distortion distribution distributions district districts dithering diuretic divergence diversity dividend dividends doctorate doctorates doctrine documents dollar domain domains dome door doses drilling ducts duke dwelling dy dynamics dynasty e ear ears echographic ecliptic econtent edges editing effect effectiveness effects efficacy efficiency effort efforts egg eigenstates eigenvalue eigenvalues electromyographic electrophysiological electropneumatic element elements embeddings employees encoder enemy energizing energy engine engineering ensemble ensembles enterprise enterprises entropic entropy environment environments epicardial epilepsy epipolar equation equational equations equilibrium equirectangular equispatial equivariant eral error errors esophagus estate estates esthetic estimation estimator estimators estuary et etching evaluation evaluations eve evening event events evolution example examples execution exemplar exile existence expense experiments expertise experts explanation explanations exploration exponent exposes exposure expression expressions extension extent extraction extragradient extremal exudate eye eyes f fabric facilitates fact factor factorial factory facts failure failures fairness families family fantasy fashion father feature features feedback feedforward feet fencing fermionic fern ferns festival fever fibroglandular fidelity field fieldbus fields fig financing findings finetune fingerprinting fishes fishing flagellates flavoring flesh flexibility flowers flows fluoroscopic focussing folly food footing footprint forest forests forgery format formulation fortune forwarding foundation foundational fountain fractal frames framework frameworks framing freedom freeform freezing frenzy frequency friend friends frontend frontier frost fruit fugitive func functions funding fundus funeral fungus furnishing fusion g gains games gaming gap gaps garlic gates gene generalist generalization generation generator genius genome genomic gent genus geometry geospatial ghost glittering glory goal goals golf government gradient gradients grammar graph graphs grazing greed grid grouping growth guest guidance guises gun guy h hair hairstyle hallucinating hand handful handwriting hardware harvesting hatred haze head health healthcare heart heating heaven herb herbs heresy herring heterophilic heteroscedastic hickory hierarchies hierarchy hijacking hike hiking hippocampal hissing histopathological history hobby hoc holonomic homomorphic homophilic honesty horse horseradish horses hospital hound hours housing humans hydrochloric hyperchaotic hypergradient hypersingular hyperspectral hyperspherical hypertensive hypokinetic hypotheses hypothesis hysteretic i.i.d ibid ic ical idea ideas identification identity ii illuminant image imagery images imaginal imaging immersive imparting impinging implementation importance impredicative improvement improvements impulse incentive incentivize incentivizes income independence individuals industry infant inference infimal information infrastructure ingredient inhabitant initialization injective inning inotropic insect insects insight insights instance instances instantiates instinct instructions integer integration intellect intelligence intensity interaction interactions interacts interaural interest interests interface interfaces interlacing interlocking interpolation interpolatory interpretability interpretation interruptible interval intervals interventional intracortical intracytoplasmic intraocular intraoperative intraorganizational intrathoracic involutive ironing island isospectral issue issues items iteration iterations iv ivory jaw jealousy jects jelly jerky journal k kernel kernels keypoint keypoints kg kind kinds kinematic king kitchen kl kneeling knowledge l laboratory lady laminate laminates landmark landmarks lane language languages laparoscopic latency laundering law laws laxative layer layout le leaf learner learnt leg legend length lens leprosy letter level levels library licensing lieutenant life lifestyle lightning likelihood liking lily limitation limitations lines links lipid literature loading localization location locations locomotive logging logic logit longing looping loss losses lot lumping lung m machines magnetoencephalographic magnetohydrodynamic magnitude magnitudes maid mal mammal mammographic management mandible manifolds manipulation manner manuscript maps marble margin market marketplace marshal masks mastering materials mating matrices matrix matting mauve maze mazes meal measurement measurements meat mechanic mechanism mechanisms medal medicine member members membrane memorial memory mereologic meromorphic meshes meshing mesoscopic message messages messaging metamathematical method methodology methods metrics metriplectic microfluidic microstructural microtomographic microvalve midsagittal midsize mile minimax minimization minutes missile mixture mixtures mocking modalities modality mode modes modesty module modules moments monarchy money monocular monoenergetic monopoly mooring morning mosaic mother motile motion motions mound mountain mountains mouth movement movements movie mug multiagent multicast multicomponent multidirectional multifunctional multimodal multinormal multiobjective multirate multiregional multisensory multisinusoidal multispectral multisynthetic multitemporal multiview music muzzle mydriatic n names nature navigation neck neg neighbor neralize nerdy nerve nest network networking networks neurodegenerative neurofuzzy neuromorphic neurons neuroscientific neurosurgical neurosymbolic news night nodal node nodes noises nonsteroidal norm normalization normokinetic nose notion noun novelty nozzle nucleic nucleus number numbers nursing nutmeg o.o.d object objectives observation observations observer ocean office offspring oil ones operation operations operator operators opponent optimization oracle oratory orbitofrontal orchid order organ organization orthonormal others outcome outcomes outlier ovary oven overview p pacing packing pages pairs pairwise palate panchromatic panic paper par paradigm parameter parameterize parameterizes parameters parametrize parent parish participant participants particles parts party patches path patient patients pattern patterns peak penalty percent percentile perception performance performances performative period periodical person perspective perturbation perturbations pest petal pharmacokinetic phase phases phenomenological phenomenon phenomological photonic photorealistic phrasing physics picnic piece pieces piecewise piercing piezoceramic pig pike pile pillar piloting pipeline pipelines pixel pixels pl plant plantain planting plate plateaus plates platform playground plaything plexus ploughing plumbing plundering points poisoning policies policy polishing polylogarithmic polytopic poplar poppy population portal portrait pound power precision predicates prediction predictions prefect preference preferences prelate premises prepreg presence president pretext preventive price pricing priest primate priming principle principles priors privacy prizes probabilities probability problem problems procedure procedures processes product production products program programme programs progress projection projective promontory pronoun propagation properties property proponent proposal proposals propositional prospect prospects protein protocol protocols prototype proxy pruning pseudopolynomial pseudospectral psychonutritional psychophysical psychotherapy pt publishing pulse purpose purposes puzzle pyramid q quadric quadrupolar quality quantile quantity quantization quantum quartic quasistatic quest questions queue quintic quotient r race radar radiate radient radiotherapy radius raid railing railroad ral range rate rating ratio ray rays reassembly rebuke recasting receipt recoding recognition recompose reconstruction recovery reduction reducts reference referral refinement refocusing regenerative regime regimes region regions registration regression regret regularization reinforcement relation relations relationship relationships relevance reliability relish relit removal renewal reordering reparameterize rephrasing repository representation representations reptile republic repurpose requests requirements resident residue resolution resource resources response responses restaurant restorative restructuring results retrieval retroareolar retrofitting retromandibular retrosynthetic revenue reversal revival rhetoric rhizome ribonucleic ridge rigging ring risk risks river road roasting robot robustness rodent role roof root roses rounds roundtable route routes rowing rug rugby ruminant runtime safety salary samples sandal sauce scalability scandal scanning scenario scenarios scene scenes scheduling scheme schemes scholar schooling science scores scraping scratch script seasoning sec secretary sect security seeds seg segmentation selection semantics semialgebraic semianalytic semiclassical semiparametric senate sensitivity sensor sensors separation sequence sequences series server service settings setup sewing shading shadow shadows shapes shear sheep sheet shell shortcoming showcase shrub shrubs shuffling sibling sides sig signals silicate silicates similarity simplicial simulation simulations sinc sites situation situational size sizes sizing skating sketches skiing skill skills skin sky slate slates sled sleeve sling smile smoothness sneezing society sociotechnical software soil soldering solution solutions solver solvers song soul space spaces sparsity spatioangular specialist species speech speedup spelling spikes spirit sport squares stability staging stainless standards states statistic statistics steel steganographic stenoses step steps stepsize stepsizes stereoptic stewing sting storage story straggling strain strategies strategy stream street strength string strokes structure structures student students style styles sual sub subcomponent subcontinent subexponential subfamily subgoal subgradient subideal sublaminates sublinear submodular suboptimal subset subspace subspaces substance success successes suite sultanate sum summit sun sup superefficient superiority supermodular supervision supplier surge surgery surjective surrogates surveying survival sweating syllable symbolizing symplectic sync syndicate syndrome synergizes syntenic synthesis system systematical systems t table tact tactic talent tangent task tasks tasting technique techniques technologies technology teleconferencing telemedical temperature tempering template templates tenant tens tensor tensorial terms territory testing tests tetrahedral text texts textural texture textures thanks theorem theory therapy thermoacoustic thermoelectroelastic thermomechanical thing things thread threat threshold tical tile tiling times timesteps timetable tional tissue tissues title tive tokenize tokens tomographic tool tools topic topology torque torsional tortoises town toy tract tracts traffic tragedy trait trajectories trajectory transcript transcriptomic transductive transformation transformations transformative transformer transformers translation transmission treatment tree trees trend trends trial triangle tribe tricyclic trifocal truck truth tube tungsten tunic turnaround twig type types typing ultrahyperbolic ultrasound un uncertainty und undergraduate unimodular unit uniting units univariate universe unravelling upbringing updates upheaval uprising usage user users val value values valve variables variance variant variants variate variates variation variational variations variety varnish veal vector vectorial vectors vegetable vehicle veiling vein verb verdict verification versed version vertebrates vertex vest victim victory video videos viewpoint viewpoints views virtue vision visuotactile vocabulary voltage volume voting w.r.t wading wall war warehousing watershed waveform wavelet waves ways weaknesses web website wedding weekend weekends weighting weights welding wellbeing wheat whilst whispering width wig window windows wing wire wires wiring withdrawal woman women wood word words workaround workflow workplace wrongdoing x year years zeal zinc
N0A0 chemical constituent deliverable dietary epic erotic exponential fluorescent iterative maximum modal neurotic ordinal penultimate pituitary precedent radial retinal serial snug sociable spastic ternary textile
N0A0R0 unaccompanied
N0A0R1 bodily
N0A0V0 fortified
N0A0V2 branched right
N0A0V3 receding
N0A1 accidental astringent conic cursive diagonal diminutive equatorial equilateral fruiting harmonic middle molar movable multinomial narcotic official pearly prognostic rambling reflexive rousing savory scalar terminal thermoplastic
N0A1R2 rearward
N0A1V0 oscillating
N0A1V1 spiral
N0A1V3 conjugate
N0A1V4 uniform
N0A1V5 port
N0A2 additive alternative antifungal audiovisual binary binomial combustible editorial elastic epidemic fatty giant grating infinite ionic jagged lateral monotone nutrient pastoral phonemic pictorial placental posterior protruding purgative quadruped rotary ruling rustic sectional spiritual supernatural thrilling
N0A2V1 slanting swimming
N0A2V2 sporting
N0A2V3 warning
N0A2V5 stock
N0A2V7 base
N0A3 acoustic adhesive antecedent antibacterial cathedral cereal cluttered cozy directive front heuristic lyric melancholy polynomial prostate quadratic recessive representative ritual salient singular southeastward superlative temporal unmanned vanilla vexed
N0A3V1 standing
N0A3V3 flowering
N0A3V6 motor
N0A4 aesthetic anesthetic ascetic capillary cleansing corporal differential documentary egocentric executive expert faithful flagellate invariant juvenile malign monolingual newborn objective oblong oval plastic positioning preservative pseudo radio repellent unconscious union utmost vaulting vernacular
N0A4R4 west
N0A4V0 burning inhibited
N0A4V1 exacting muddy obstinate webbed
N0A4V2 branching compound warming
N0A4V3 healing
N0A4V7 metal
N0A5 alpha anatomical brooding candied cathartic choral collateral colonial conjunctive demonstrative equivalent garden gaudy graphic iambic literate marsupial metallic mineral pandemic projectile proof reciprocal secular sedative wireless
N0A5V0 tingling
N0A5V1 drooping melting
N0A5V5 sign
N0A5V6 patent
N0A5V7 firm iron stone
N0A6 antiseptic arithmetic bubbly capital earnest endemic graduate jugular manifold mortal narrative olive schematic subconscious transitive twofold
N0A6P5 mass
N0A6R3 half
N0A6V1 invigorating
N0A6V3 radiating round
N0A6V6 side
N0A7 agnostic animal aquatic bivalve connective contrary flickering gold incident infrared minute motive perpendicular proportional reasoning self tonic wearable
N0A7V4 smoking
N0A7V5 confounding
N0A7V6 signal
N0A7V7 weather
N0A7V8 surface
N0A8 adjective bronze coral declarative evergreen imitation material orange plane quadrilateral star succulent tutorial world
N0A8V5 chopped
N0A8V7 color
N0A9 chicken game stereo summary utility
N0A: acid brittle center content initiative intent splitting tributary
N0A; intersecting plural
N0A;V6 bias
N0P1 bird
N0P3 islands
N0P4 ms
N0P5 teacher
N0R0A8 southward
N0R1 today
N0R1A5 home
N0R1A8 weakly
N0R2 item
N0R3 ad none
N0R4 course
N0R4V5 part
N0R5 overhead
N0R7 way
N0T0 s
N0V0 access accounting attempt bed borrowing caring clapping commemorating copying cycling diagnoses dignified exercise exhibits expelling extracts fasting favor founding gathering hedging increases influence limit limits listing meeting partition peeling persevering plan pleading precipitate speed spending thrashing trading uncovering yields
N0V0A6 farming
N0V0A7 verifying
N0V1 alternates arching automobile blending boiling brewing causes churning cluster combines communicating compromises conveying detecting dial digest drinking form fun gossiping haul indulging lack milling mixing orders partitioning ping reform remedy rent return rise seal seating shaving soiled splashing term test timing trust twitching
N0V2 advocates attempts bowling broadcast caption computing control count cry dyeing emptying encoding experience fear filter garnish grading indexing itching lifting link partner pretending profiling projects regard result retraining sailing sample scaling scattering scent shift sieve slit steering survey tanning teaching transport transpose work
N0V2A5 sound
N0V2A9 bearing
N0V3 accent answering bends building care changes checking coding conflict contracts corn deals demand digging drift engraving estimates exchange experiment face firing flight gambling ground host impact lending lighting load log masking mining monitoring name offering overhaul pairing place processing profit project reading reasons recording reply reports reserve rest rig sampling search servicing smoke spy sucking supply synchronizing trade training view
N0V3A8 opening
N0V4 attack breed browsing buffer cache carving charcoal crown detail dislike document fault fire force formatting frame hunting inserts label land mapping output outputs packaging people ply predicate pressure process promise protest query scales spacing sports spring stages staining stitching understanding wasting wind
N0V4A8 model
N0V4A9 dress prize screen
N0V4A: hearing
N0V5 appeal arc blends boxing breeze clipping coal coast concern condition contract credit decoding dining earth encompassing end feeling forces gate group heat landing manufacturing marketing mask painting parking planning post programming rain rounding score segments shifts shopping spike squeeze tracking warping wave
N0V6 action air amounts award background batch benefits captain charge claims concerns contact crowd decay deriving desert designs docking dose edge evidence fish groups guarantees index inventory job list measures mind mismatch noise pain point positions printing proceeding profile reign respect rises room seed sense sets sex subjects targets taste team weight wine
N0V7 approaches band birth branch cascade challenge costs court defects drug factors filters flow foreground forms function input inputs layers line machine matter objects pitch position queries question rates rock rule rules seat services shape site snow stage state stroke studies sugar tail target tent time transition verse water
N0V8 bank church contrast labels loop man models pair patch plants practice research rewards source sources
N1A0 abdominal ablative correlative decimal formative frontal horizontal monastic padded pectoral principal territorial voltaic
N1A1V0 matted
N1A2V0 handicapped irritating sloping
N1A4V0 interconnected
N1R0 lots
N1R0A5 uppermost
N1V0 account act addresses aid aligning assigning associates bagging change composing compressing constructs dig exploits filing gain generating guessing hiding impacts lining lodging mending mix narrowing observing patching paving polish rally request review scale spoiling spread trigger trouble untidy
N1V0A6 orienting
N1V0A7 teasing
N1V0A8 closing
N2A0 caudal digestive novel resonating skinned
N2A0V0 forked
N2A1V0 deformed enveloping master trifling
N2A3V0 jellied
N2V0 answer balance balancing batting beating bridge captures claim constraining converging defining design drive fermenting foraging isolating measure originating plug preaching reason repeating sealing shore strike support swing talk
N2V0A6 inquiring stitched
N2V0A7 split
N2V0A8 boiled
N2V0A; fastened
N3A2V0 dotted
N3A3V0 knotted
N3A5V0 spoiled
N3V0 advance advocate aim benefit blend blooming censoring check clearing condensing consisting decrease exhibit fall grafting guarantee guess harvest inheriting initiates insert lag leaves move nourishing refining rested segment shrinking store track use validating
N3V0A5 calibrated suspect
N3V0A6 dizzy
N3V0A8 lit
N3V0A9 curving
N3V0A: stuffed
N3X0 eg
N4A5V0 banded
N4R0A7 sidelong
N4V0 annotating arising befitting bound chipping craft deviate disposed ends fight file fit fool fund increase neglect offer postulate rescued respects reward salted set share siphon struggle study topping visiting walk
N4V0A7 ossified overbearing thinning
N4V0A8 fitted wailing
N4V0A: uttered wound
N4V0A; endowed fly
N5A5V0 ribbed
N5V0 activating attributes beginning constricting disregarding empowered honored perturbing report shadowing specializing stopping
N5V0A7 driving
N5V0A8 leaning
N5V0A9 improvised
N6A5V0 unmixing
N6V0 assimilating belonging blocking differencing functioning healed meaning micromachining need ordering posting ranging refilling retooling sensing stocking wrapping
N6V0A5 inverted
N6V0A6 deserved
N6V0A7 pressing
N6V0A9 multiplexing
N6V0A; destined twisting
N6V0A> purchasing
N7V0 alienated
N7V0A6 dyed
N7V0A7 insured
N;X0 github.com
O0 anyone anything dis everybody everyone he her herself him himself his i it its itself me my myself nobody nothing oneself our ours ourselves she somebody someone something their them themselves there they us we who whom you your yourself
O0C1D< that
O0D; what
O0D= which
O0N< y
P0 portland é
R0 abroad accurately adaptively additionally afoot afterwards again ago ahead alike almost aloft alone aloud already also altogether always anew anymore anywhere apart approximately ashore aside automatically away back backstage backward backwards bc beforehand briefly carefully chiefly cleanly clearly closely closer commonly completely computationally consequently consistently currently dear deeply directly dolce dynamically earlier easily effectively efficiently else elsewhere empirically enough especially even ever everywhere experimentally explicitly extremely fairly far farther fast faster finally firstly foremost forever formerly forth forward forwards frequently fully furthermore furthest generally greatly harder hardest hardly headlong heaps hence here hereby herein highly hitherto how however hows importantly increasingly indeed independently indoors inland insofar instead inward irrespective iteratively jointly just largely lastly later least likewise linearly locally longer mainly maybe meanwhile moreover mostly namely naturally nearly never nevertheless nonetheless north northeast northwest notably now nowadays o'clock offshore often oftentimes once only otherwise outright outward overly partially particularly perhaps poorly potentially pretty previously primarily prior properly provably publicly quickly quite randomly rapidly rather recently regardless relatively respectively robustly secondly seldom sharply sideways significantly simply simultaneously smoothly so solely somehow sometime sometimes somewhat somewhere soon south specifically still strongly substantially successfully suddenly surprisingly then theoretically thereafter thereby therefore therein thereof thus together too twice typically upside upstream upward upwards usually utterly very well when whenever where whereby wherein wherever why widely yet
R0A4 much
R0A5 more most
R0N:A9 counterclockwise
R0N@ non
T0 aren't can't couldn't didn't doesn't doesn’t don't don’t hadn't hasn't haven't isn't na wasn't won't wouldn't
T0I7 to
T0R; not
T0V> cannot
V0 abandons abound absorb absorbs accelerate accelerates accelerating accentuates accept accepts accesses accessing accommodate accommodates accommodating accompanies accompany accomplish accomplishes accumulate achieve achieves achieving acknowledge acquire acquires acquiring activates adapt adapting adapts add adding address addressed addressing adds adhere adhered adheres adjust adjusting adjusts administer administered administers admits adopt adopts adorn advise affects affirm afford agree agrees align alleges alleviate alleviates alleviating allocating allow allows alter altering alters am analyse analysed analyses analyze annotate announce announces answered anticipate anticipates appear appears appended applies apply applying approve approximates arbitrate are argue argued argues arise arisen arises arose arouse arouses arrange arranges arrive arrives ascended ask asked asks assemble assembles assess assesses assessing assign assigns assists assume assumes assuming assure assures ate attach attaches attain attained attains attend attended attract augment automate automates avoid avoiding avoids awoke bail be beams beats became become becomes becoming been began begin begins begs behave behaves being believe believes belong belongs bestow binds blew blown blurs boils bolster boosts born borne borrow borrows bought breathe brings bristles broaden broadened broadens broke brought build builds built bullwhip burdened burrows buys bypasses ca caches calculate calculating calibrate calibrates came can cancel capturing cares carried carries carrying carve casts caught caused cease ceases celebrate celebrates centralised challenged characterise characterize characterized characterizes characterizing cheat cheated chew choose chooses chose circumvent circumvented circumvents cite classifying cleans cleanse closes coexist coexists cohere coincide coincides collaborates collapses collect collide combine come comes commemorates commits communicate compare compared compares comparing compel compels compensate compensates compete competes compile compiles complained complemented complements completes comply compose compresses comprise comprises compromising compute computes conceal conceals concede conceive conceives concentrate concentrates concerning conclude concludes condemn condense condenses conducted conducts confer configure confine confirm confirms conform conforms confront confuse connect connects conquer consented conserves consider considering considers consist consists consolidates conspire constitute constitutes constrain constrains construct constructing consume consumes contain containing contains contended continue continues contrasts contribute contributes converge converges convert converting converts convey conveys convince cooperate coordinates correspond corresponds corroborate could crawls create creates creating cried cries crosses curry curtail darken dealt decays deceive decide decided decides decipher decisionmaking declare decode decodes decompose decomposes decouple decrypt deduce deepen deepens defeats defend defer define defines deform deforms degenerates degrade degrades delete deletes deliver delivering delivers delves demolished demonstrate demonstrates demonstrating denies denote denotes denoting deny depart departs depend depended depends deploy deploying deploys deprive derive derives descended describe describes describing deserve deserves designing destroy destroys detect detects deter deteriorates determine determines determining develop develops devise devote diagnose did died dies differ differs diffing diffuses digresses diminish diminishes disable disagree disappear disappears discard discards discern disclose discourage discourages discover discovering discovers discredit discuss discussed discusses disentangle disentangling dispense disperse displaces disprove disregards disrupt disrupts distill distilling distills distinguish distinguishes distort distorts distribute distributes disturb ditches diverge diverges dives divides divulge do does doing dominate done doubles download downloaded downplay drains draw drawn draws drew drifts drilled dwarfing dwell earn earns eased eases eat eats eddy edit eff elicit elicits eliminate eliminated eliminates eliminating elucidates embark embeds embodies embody embraces emerge emerges emits emphasise emphasize employ employing employs empower empowers empties enable enabled enables enabling enclose encode encompass encompasses encourage encourages ended endorse endow endows endure enforce enforces enforcing engage engages engrave enhance enhances enhancing enjoy enjoying enjoys enlarge enrich ensure ensured ensures ensuring entails entangle entangles enter entered enters entertained entice entitles enumerates envision equals equip equips erase erases erode err establish establishes establishing estimating etch evade evades evaluate evaluates evaluating everything evoke evolve evolves exacerbate exacerbates examine examines examining exceed exceeding exceeds excel excels excite exclude excludes execute executes exhilarate exist exists expand expanding expands expect expedite expel experimented expire explain explaining explains explode explodes exploit exploiting explore explores exploring expresses expressing extend extends extinguish extracting extrapolate exude faced facilitate facilitating fail fails faking featuring feeds feels fell fill fills find flanks flatten flee flew flips floats flourished fluctuates focuses follow followed follows forbid foresee foreshortening forget forgets forgive forgo formalise formed formulate formulates formulating fosters fought found frequents fulfil fulfill fulfilled fulfills furnish furnishes fusing gather gathers gave gears generalise generalize generalizes generate generates get gets gird give gives glean goes got govern governs grapple grasps grew grow grows guaranteeing hack had hallucinate hampers handed handles hangs happen happens hardens harmed harms harvested has hates have having he'll heal hear heard held helping helps hew hinder hindering hinders holds hooks hover hull hulls hung hunts hurl hurt hurts i'll i've iced identifies identify identifying ignite ignore ignores ignoring illustrate illustrated illustrates imagine imbue impair impairs impart imparts impede impedes implementing implements implies imply implying impose imposes impress impressed improve improves improving impute include includes including incorporate incorporated incorporates incorporating incur incurring incurs indicate indicates indicating induce induces indulge infer inferring infers infests inform informs infuse ing ingest inhabit inhabits inhale inherit inherits inhibit inhibits inject injure inquire insist inspire inspires install instill instruct insure insures integrate integrates inter interact interfere interferes interleave interpenetrate interpolate interpret interpreted interpreting interprets interrupt intersect intervene introduce introduces introducing intrude invade invent invert invest investigate investigates investigating invests invoke involve involves involving is isolate iterate iterates ive join joins keep keeps kept kill kills knew know knows lacking lacks lags laid lasts launched laurel lays leads learn learns leaving lectures led lengthen lessens lets leverages leveraging lies localise locate lose loves lowers made maintain maintaining maintains make makes manage manages managing manifested manipulate manipulating manufactures marries marry maximise maximize maximizes maximizing may meant meet meets meld melt melts merge merges met migrate migrates mimics mingle minimise minimize minimizes minimizing mirrors mislead misreport misses mitigate mitigates mixes modifying motivate motivates multiplies multiply must narrows necessitates needing noted obey obeys observe observes obstruct obtain obtaining obtains occlude occludes occupies occupy occur occurs offers omits opens operate operates opt optimise optimize optimizes optimizing orbits orchestrate organise orients originated ought outlines outlive outperform outperforming outperforms outweigh overcome overcomes overestimated overlook overlooking overlooks overshoots overthrown overwhelm owe owes owning owns paid parse parted participate participates passed pastes pave paves pays pedals pegs penalise penetrate penetrates perceive perceives perform performed performs permeated permits persist persists persuade pertains perturb perturbs phrased pierce placed plagues pops pores portray portrays poses posits possess possessed possesses possessing postpone pour precede precedes preclude precludes predict predicting predicts prefer prefers preform preforms prepare prepares prescribes presents preserve preserves preserving prevent prevented preventing prevents proceed procure produce produces producing progressed progresses prohibit prohibits promote promotes promoting prompts pronounce propagate propel propels propose proposes proposing protect prove proved proves provide provides providing provoke prune publicise publish publishes pulls punish punished purchased pursue pursues pushes puts quantify quantifying ran reaches reads realise realised reap rearrange reassemble rebuild rebuilding rebuilt recapture recast recasts receive receives recite reclaim recognize recognizing reconcile reconsider reconstruct reconstructing reconstructs recover recovers recreated recycle redefine redesign redistribute redress reduce reduces reducing reexamine refer refers refine refines reflect reflects refocus reformulate refresh refuses regain regarded regarding regresses regrets regulate reigned reinforce reinforces reinterpret reinvent relate relates relating relax relaxes relies relieve relieves rely remain remember remind remove removes removing reorient repay repel replace replaces replacing reposition represent representing represents reproduce reproduces require requires requiring rescale reschedule rescues researches resemble resembles resembling resented resets reshape reshapes reside resides resist resists resolves respond responds restart restarts restore restores restoring restrain restrict restricts restructure rests retain retaining retains retard retards rethink retire retrain retrench retrieve retrieves reuse reuses reveal reveals reverses revise revisit revisits revive revolves rewires rework rid rob rode rung sacrificed sacrificing said sang sank sat satisfy saturate saturates save saves says scratched secrete secretes seek seeks seem seems seen sees segmenting selecting selects sell sells send sent separating serve serves settles sever sew shaken shall sharpen sharpening shook should shouts showcased showcasing showing shown shows shrink shrinks shrunk sidesteps sift simulate simulating sings sit sits slants slash slashes sleeps slept slid slows smells smooths sold solicit solve solved solves spanned spans sparks spawn speak speaks specifying spend spent spins splatting spoil spoke spoofing springs sprung stands starve stays steals stems stews stiffen stimulate stirs stood storing straightening streamline streamlines strengthens strive strives struck stuck studying stymies subdivide subjected subscribes subsumes succeed succeeds sucks suffer suffers suffice suffices suggest suggesting suggests summon sung supersede supervene supervise supplemented supports suppress suppresses suppressing surfaces surmount surpass surpasses surpassing survive sustains swallows sway swell swept swims sworn swung synthesize synthesizing tackle tackles tackling take taken takes tames taper tastes taught taxed teach teaches tell tells tend tended tends they're thicken think thinks threw thrive thrives throws ticks told tolerate tolerates took traded transferring transform transforming transforms translate translates transmits transports traverses treat treating treats tried tries triggers trumpets trying turned tweaking uncover uncovers underestimates undergo undergoes undergoing undergone underlie underlies undermine undermines underperform underpin underpins underscores underscoring understand understands understood undertake undertaken undertakes undertook underwent undo undone unfold unite unites unlearn unleash unleashes unload unloads unlock unlocks unmask unravel unroll untangle untangles unveil unveils upheld uphold upholding upholds upload urges used utilise utilize utilizes utilizing validate validates vanish vanishes varies vary ve verify vibrate viewed violate violated visualise vouch vows want wants warn warns was watched we'll we're we've weaken weakens wears weigh weighs weld went were widen widened widens will wipe wished withdraw withdrawn withdraws withhold withstand withstands won wore worsen worships would wraps write writes wrote yielding you'll you're zoom zooming
V0A3 foster
V0A4 select
V0A4N7 reverse
V0A5 controlled decoded dried hinged pioneering prevailing sketching stressed sustained termed vanished
V0A5N: growing
V0A5N; operating
V0A5N> emerging remaining
V0A6 animated assured connected elaborate estimated expanded faded generated indexed intervening mature normalizing observed opposing oriented perceived present reduced reproducing retrained sampled scanned seated selected sketched synchronized underrepresented unifying videoconferencing
V0A6N8 cutting
V0A6N9 resulting
V0A6N@ appealing
V0A6NA alternating
V0A7 absorbing agreed aligned blessed broken buried chosen coded coupled documented established extended fallen forced hashing increasing loaded matched missing named notched obscure ordained overlooked pitched planned preceding regressed related requested restricted retained rotating specialised surrounding transformed unaligned woven wrought
V0A7N: following
V0A7N; budding probing
V0A7N< damping
V0A7N= cool given
V0A7N> denoising
V0A7N? sleeping
V0A7N@ routing
V0A8 adsorbed associated bounding called carved challenging collected decreased dilute embedded erased existing exploded headed induced ingested integrated live measured organized outperformed queried reinforced rented sourced spawned spiking suppressed underestimated upgraded worried written
V0A8N< embedding
V0A8N= benchmarking filtering
V0A8N> thresholding
V0A8NA inpainting
V0A9 added adopted approved banned combined competing decoupling deployed dissolved distinguished disturbed dressed encoded finished flooded guaranteed guided harden intended landed optimized received reported resigned suggested warmed
V0A9N< smoothing
V0A9N= parsing unlearning
V0A9N> lost matching
V0A9N? moving searching watermarking
V0A9N@ pretraining
V0A: accessed acquired approximated assumed boosting computed conditioned constructed crowned cultivated deblurring decomposed demanded drained evolved evolving extracted furnished gained identified invaded marked normalised pressed raised recognized required spilled spoken suspended tailored threatening trained
V0A:N= finetuning
V0A:N> captioning
V0A:N? decreasing labeling
V0A; abolished adapted arrested attracted caching calculated changing confirmed cooked defined developed devised driven encouraging erect forgotten gathered gotten ignored jailbreaking loosen processed remained spanning studied supported tested transferred uploaded voiced
V0A;N> limiting
V0A;N? mimic
V0A;NB varying
V0A< achieved arranged attached augmenting captured changed defended delivered derived designed encountered enforced explored focused implemented imposed introduced known lay leaking obtained presenting proven recommended recovering regained removed resolved revolutionized risen strengthen stretched verified
V0A<N? overfitting
V0A<N@ damp defeated
V0A= affected approaching approximating commanded considered created described divided eroded evaluated examined exhibited exposed forming indicated joined offered owned persuaded presented preserved provided realized receiving released revealed satisfying served shut sought started suited torn treated witnessed
V0A=NA supporting
V0A=NB demanding
V0A> adopting analyzed applied assigned based bridging covered demonstrated dividing employed founded highlighted included inspired invented investigated modeled motivated needed opposed practiced reached referred satisfied showed
V0A? absorbed accompanied composed confined contained controlling developing equipped executed exploited express forcing gone handled illustrating killed lessen leveraged played produced resulted wanted
V0A@ advancing assessed believed devoted exhibiting expressed incurred influenced influencing invested looked loved maintained moved replaced represented seemed thrown tied
V0AA aggregating aimed analyzing converted deciding determined emerged explained filled formulated grown located managed noticed remembered reserved tinged
V0N5 assay balances climb combat comment complement date delineate dive jam mesh offset orient outline pan recall scoop show spark stem surf swamp tenure visit wins
V0N5A6 mean
V0N5A: rank
V0N6 block browse cast churn curb deal declines dip dot estimate finish fold hedge hinge jump lash lumps means mirror monitors plague practise recruit rein release shout sink skirts stick swallow tap tick touches urge
V0N6A7 pedal
V0N6A9 prompt
V0N7 according attribute bites bore call depending echo fuse grasp hops intercept kick locks manufacture overlap safeguard scan setting sounds spur stack start stresses supplement surround switching tilted trace tread upgrade walks watch whistling wonders works wrap wrestling
V0N7A5 rising
V0N7A8 coordinate skim
V0N8 appearing blur clip compress counts creeping cure curl die discriminate disguise escape faces float flourish grounding guide hang harness heads latch learning leverage lift lure lying mentions modelling overthrow pass pose pull ramp rebel rewrite spurs stamp thought torture train transfer trespass tune undertaking update vent
V0N8A7 cross left
V0N8A8 living trim
V0N8A: upset
V0N8A; accused rose spruce
V0N8A= acting
V0N8A> rendering
V0N8A? prompting
V0N9 blame cause chat coming covering curate dub flare flies forecasting grant happening hatch help herald hide hope look map modeling molds needs occurring packs paint play refrain run scans scrap shine skip sow tailor tear tuck ward wear win
V0N9A8 merging
V0N9A9 counter working
V0N9A; animate
V0N9A< cut
V0N9A> beat
V0N9A? passing tuning
V0N9A@ aged
V0N: acts avail boil boost broadening calls ease focus hamper hijack hit hopes jumps listening lodge match passes regress runs shake splits stop strengthening stretches switch throw tilt toss wish
V0N; break burn cover dealing embrace favors feel fix focusing forge handle leave matches mention playing register reject relying saw serving soaking stand stay struggles
V0N;A9 coarsening
V0N;A; forgetting leading running
V0N< bears breaking bypass catch chop conserve covers divide drawing gloss highlights hold holding lie logs mount overestimate pay pick posit push ruin sharing shoot starts swim turn turns updating weakening widening
V0N<A: averaging withholding
V0N<A? counting
V0N= abandon aiming drove eating facing felt finding forbidding grab grind heed hire invite knock launch lead measuring performing pinpoint prey reach shaking underestimate worry yield
V0N=A; slain
V0N=A> shifting
V0N> assist capture extending finishes handling hate implement inducing lessening reaching read refuse say settle steal stir swapping tending tightening underscore
V0N>A> going
V0N>A? speaking
V0N? aims buy combining conduct encounter falls finds highlight making plays raise render see seeking settling steer uses
V0N@ allowing bringing carry expose likes looks monitor put putting resolve shedding wait
V0N@AA failing
V0NA affect cope extract fits go linking raises remains retrieving shed taking try
V0NB bring causing comprising fed generalizing getting giving governed integrating keeping might overcoming proving
V0NC highlighting knowing solving using
V0O3 let
V0P8 miss
V0R0A4 further
X0 e.g er etc ex facto please pro se versa viz www.crasar.org yes
X0N@ pp
X0NH i.e
X0P= de
`;

/** Endings of one to five letters, by signature. */
export const SUFFIXES = `
A0 cable dable dious eable elike enous genic gous hlike iotic itous less mable neous nious nlike onous ous pable tlike tuous zable
A0N2 iny nent olar oral oric rphic sy thy val
A0N2O3 dy
A0N2R2 by
A0N2V4 olic
A0N2V5 ost py
A0N3 amic amy anic chy dent etal lit nant ome pal pid ptic sty tral
A0N3V0 form imate
A0N3V1 und
A0N3V5 l
A0N3V6 ient
A0N4 c copic emic gent lar odic ory sical tent thic tile
A0N4V3 eal ve
A0N4V4 le
A0N5 al ary bby dish erial eric iant iform ital llary mical minal nical nomic ntic oic rmal teral tive tonic tual us
A0N5R3 hal
A0N5V1 long
A0N5V3 est
A0N5V4 ke
A0N5V9 zy
A0N6 actic atory dial gal netic rary ratic sive some sory ytic
A0N6R5 tty
A0N6V4 neal
A0N7 bic cent cial ental ggy idal itary nial ntric rnal ssy tial ul
A0N7V4 test
A0N8 enic gic hical istic ky nary ntary ppy ptive real rical tible uent
A0N8R5 most
A0N8V4 born
A0N9 rthy
A0N9V8 lent
A0N: esome gible
A0N:R8 iest
A0N:V9 ble
A0N; ike kable shy usive
A0N;I8 nless
A0N> sible
A0R4 rlike
A0V0N6 rish
A0V5N; bound
A0V7 sable
A1N3V0 aid
A1N4V0 ven
A1R0N9 terly
A1V0 eaded
A1V0N5 state
A1V0N6 eate onate
A1V0N7 lish
A1V0N= rved
A2R0N7 anly
A2V0 hted
A2V0N5 pt
A2V0N7 olate
A2V0N9 nish
A3N6V0 den oming
A3R0N6 illy
A3V0 aded arted lised nized
A3V0N8 llate
A3V0N< thed
A4V0 ained eated iced illed inged oved rced ried
A4V0N7 oiled oing
A4V0N9 rbed
A4V0N< anned
A4V0N> hered sured
A4V0N@ essed ested
A4V0R8 anded
A5V0 dened ended ented gned ished lved mated oded ooked wned
A5V0N8 tten
A5V0N: ken
A5V0N< lted
A5V0N? rmed xed
A5V0N@ tched
A5V0NA ased
N0 a ader ae ah ament anes aphs as asm ata athy atics ators aurs berry bia bin bird chers con cope cs ctors dance dents dia dine dings ece ecks ella eller eman emia ence ency erer eria erm ester flies gen gia gies gist gists gness gon gram grams heads hesis hole hone hood house iance ians idity iers ife illa iners io irds is ity ium kers kets kness lage lands lars lass lers lets lis llet lon men mers mity mus nals nance nator ness net nets nings nists nners nness nsion num oards ods off ogy ola oles on oons orks osity phere phy pings pod pores ppers pus rals rance rders rers rin rons room rosis rus sers sin sions sm sman sms sons sors stone stry sum tals tance tants tia ties tin tings tives tones tude tum tus ugs ules uns ups va weed wood worm worms wort worts yer yte ytes zer zers
N0A0 ery ex hy ian ier ior ndent nine
N0A0R1 ong
N0A0V1 orse
N0A0V2 cant
N0A0V3 tine
N0A0V5 ny sic
N0A1 ac ager lty oid rine
N0A1R2 of
N0A1V1 t
N0A1V2 eet
N0A1V3 me
N0A1V5 list
N0A2 ane lite nist site tite
N0A2V0 ete ick rry
N0A2V1 h rm
N0A2V2 ature ste
N0A2V3 ey
N0A2V5 ss
N0A2V6 an
N0A3 cist down eck gy itter ney
N0A3P3 tan
N0A3R0 ere
N0A3R2 way
N0A3R4 ight
N0A3R5 th
N0A3V1 low ree set
N0A3V2 air ame cine ont opy ury
N0A3V3 ipe ne ond
N0A4 dder hter lower ntry ony water yl
N0A4R2 rd
N0A4R3 ime
N0A4V1 ft side
N0A4V2 ale b ite mist
N0A4V3 and
N0A4V4 x
N0A4V5 ist r
N0A4V6 mb
N0A4V7 fish
N0A5 che erry lin lum no noid rist roid sher ty uster ye
N0A5I5 top
N0A5I9 rer
N0A5O4 f
N0A5R2 dom
N0A5V2 ush
N0A5V3 hine mon nel over
N0A5V4 ast lor og om
N0A5V5 gue
N0A5V7 gger
N0A6 cy eper eur ga light nage pot tist z
N0A6P4 co
N0A6R3 af ef ield
N0A6V3 mmer mple oo
N0A6V4 ag et n sk ut
N0A6V5 fe
N0A7 cher ff hness kin man ner omy pper rter ser try tte
N0A7R4 eam o pore
N0A7R6 oard
N0A7V5 m od tone ub
N0A7V7 ball
N0A8 aker book cer eas ket ption uity
N0A8V5 ware
N0A9 i ials ler tons tor u
N0A9I8 ca
N0A: aster cian
N0A:V8 ment
N0A<R9 os
N0C0 nus
N0C1 lus
N0I4A7 ath
N0R0A7 hore
N0R0V0 ore
N0R0V5 ein
N0R1 tage ways
N0R1A6 ith
N0R1A7 to
N0R2 iver mo
N0R2V2 under
N0R3 eon
N0R3A7 back
N0R3V2 imes
N0R4 head oner
N0R4V5 rds
N0V0 ales asses atter cture dges dies eaks eans fs ites lines llows nches oe ooks overs owers pan pies point row sides ts wns
N0V0A4 eel ple
N0V0A5 ad eer he
N0V0A6 ash
N0V0A9 ass ge ort
N0V0O5 irs
N0V0R2 ddle fle
N0V0R7 mes
N0V1 akes ax bs eers ems eres fts gues ider ks ls nies nses odes ogs ols ores rides sures tice tress uit ults xes
N0V1A4 ay int re sure
N0V1A5 gh ie ister k s ther
N0V1A6 at il ird ur
N0V1A8 p
N0V1O5 urs
N0V1R3 ace
N0V1R9 ds ps
N0V2 ands cles eys ms nces nes nter nters oes onds ord ouse pace pin ples rage rel rment rness rters wl
N0V2A5 eme
N0V2A6 ase ber em
N0V2A7 el lot ture
N0V2A8 oom
N0V2A: bers
N0V2P4 go
N0V2R5 hips
N0V2R6 nder
N0V2R7 uts
N0V3 box ices lance lists lle mine ns ongs pes pher pse rone rs tails uals urse
N0V3A6 ot ver
N0V3A7 ee pe
N0V3A8 ole
N0V3A9 ol
N0V3R2 rder
N0V3R3 aft
N0V3R4 ack
N0V3R6 ce
N0V4 ables ants gs hs ision iter itors nker ntion omes ork sets
N0V4A8 nger ule
N0V4A= ots
N0V4I6 ride
N0V4R5 oon
N0V5 acks cle cus hip iles ph ries ton
N0V5R7 age
N0V6 hts ids lk sel sor
N0V7 cies
N0V7A: eter
N0X1 las
N1A0 dant etric iary itory my nar nny que rent sant vy
N1A0V0 sh
N1A0V1 rest
N1A0V2 roof
N1A0V4 ean nt
N1A0V5 ar id
N1A1V0 ank e mate
N1A2V0 ern nse
N1A3V0 ear unt
N1R0 fly
N1R0A4 rth
N1V0 ang bes dles es hold kles lay lds nders ngers nges oil otes ret thers
N1V0A3 ud
N1V0A4 arm ld nk ust
N1V0A5 ep fer it kle rt
N1V0A6 de eak ire itch
N1V0A7 ake bble dle ll tle use vel
N1V0A8 ch lt
N1V0A; arks
N1V0R4 uch
N1V0R5 ys
N1X0 sa
N2A0 ctory rid ry sal tant xy
N2A1V0 rn
N2A2R0 hand
N2A3M0 ety
N2R0V2 lace
N2R0V3 here
N2V0 ags amp ashes bit dge eals eats ens ests ghs gles ink nds oads oils ote ove oy oys pass rain ress rl rns rp rts ttle ws
N2V0A3 nd uck
N2V0A4 se
N2V0A7 eat port
N2V0A8 ain
N2V0R2 do
N2V0R5 w
N2V0R8 ares
N2X0 lo
N3A1V0 une
N3A2V0 erse ose ung
N3A3O0 ody
N3A4V0 eping wn
N3R0A7 wise
N3R0V3 ever
N3V0 ains atch eps fers gle ims inks ires mates okes pts rses udes
N3V0A5 ind oss ray rce read
N3V0A7 the
N3V0A8 rb ude
N3V0A: ell nge
N3V0O7 lves
N3V0R4 ise
N3V0R5 oad
N3V0R6 ew
N3V0R7 be
N3X0 ba
N4A3V0 ught
N4A5V0 en
N4A9X0 ka
N4O0V6 lf
N4V0 aches aves ears ells esses etes mbles oin oves rge rges tes trate uce uct
N4V0A4 im
N4V0A5 ave kling te
N4V0A7 lding mble
N4V0A9 eed
N4V0A: oke
N4V4X0 ease
N5A5M0 nty
N5A8X0 ab
N5M0A9 lion
N5R0V4 fold
N5V0A: bbing
N6M0A9 een
N6V0A6 aking
N6V0A7 dding ening rling tling wning
N6V0A; fing
N7V0A6 hen
R0 ably cally ctly edly hily ially ibly idly ishly ively kily nally ntly rally rily sely sily ssly tally tily usly
R0A4N< kly
R0A5 rdly
R0A5N; ndly
R0A5N< rly thly
R0A5N= nly
R0A5N? stly
R0A6 enly
R0A7N@ mely
R0A8 rtly
R0A9N? arly
R0A; rely
R0A< nely
R0A<N@ ly
R0A> ually
R0N6A4 ward
R0N6A6 y
R0N?A? dily
R0NA ully
R0V4N: ply
V0 onize
V0A3N6 nate
V0A4N9 d
V0A5 anted cated eled fted icted inted mized omed orted pled rned sized unded
V0A5N7 iate
V0A5N8 tate
V0A5N@ ached gled
V0A6 aged amed aped arked asted dged gated ired kled lded lined oed oped rded tured uated ushed usted vered
V0A6N9 aring date uate
V0A6N: bed
V0A6N; vate
V0A6N= aved nched nned tled
V0A6N> anged ashed bered fy imed wered
V0A6N? ddled ed
V0A6N@ erted posed
V0A7 acted dated dered ided isted nced oted pted rised tated uded uted vated
V0A7N: dging lying ten
V0A7N; otted
V0A7N< gged
V0A7N= fed tted
V0A7N> mbed rsed
V0A7NA ued
V0A8 aned ayed eared eded elled ewed ked mped rged unted
V0A8N: rming
V0A8N< dded rred
V0A8N= pting
V0A8N> assed ped
V0A9 lowed mbled olled
V0A9N< bbed fying
V0A9N> alled icked
V0A9N? ugged
V0A9N@ lied
V0A: ailed anced ify ived nked
V0A:N< aying
V0A:N= ising uing zing
V0A;N= uting
V0A;N> cting
V0A;N? opped
V0A< acked
V0A> eered
V0N5 cts ises oses tain usts
V0N5A4 ert
V0N5A6 ct gn
V0N5A9 un
V0N5A; ict
V0N5A< erts
V0N6 cates gates iates ibe
V0N6A4 erate
V0N6A7 orate
V0N6A8 aving dling
V0N6A9 gate rking
V0N6A= end
V0N6M2 lve
V0N7 ends fting lates tates
V0N7A5 late
V0N7A6 lting oning pose thing xing
V0N7A7 g gging gling hting iding oping
V0N7A8 nking
V0N7A: bing oting
V0N7A> ewing
V0N8 nates oking poses tens zes
V0N8A7 aging cate iring nding nning
V0N8A8 reed
V0N8A9 aming oding rding
V0N8A: icing rning
V0N8A; mming
V0N9 mit
V0N9A8 pling
V0N9A9 acing eing itate
V0N9A: mping
V0N9A; eding
V0N9A< uding
V0N9A> ze
V0N: erize rsing
V0N:A8 iving
V0N:A9 rring rying
V0N:A: eting
V0N:A; iting
V0N:A? rging
V0N; fies
V0N;A9 mmed
V0N;A: aling
V0N;A< ining
V0N< tize
V0N<A: tiate
V0N= lize
V0N>A< osing
`;
