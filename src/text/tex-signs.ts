const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => [row.slice(0, row.lastIndexOf('=')), row.slice(row.lastIndexOf('=') + 1)] as const),
  );

/** Commands that stand for a sign, without their backslash. */
export const SIGNS = table(`
  alpha=α beta=β gamma=γ delta=δ epsilon=ϵ varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ pi=π
  rho=ρ sigma=σ tau=τ upsilon=υ phi=ϕ varphi=φ chi=χ psi=ψ omega=ω
  Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Phi=Φ Psi=Ψ Omega=Ω
  ell=ℓ infty=∞ partial=∂ nabla=∇ emptyset=∅ dots=… ldots=… cdots=⋯ prime=′ hbar=ħ natural=♮ sharp=♯ flat=♭ dagger=† top=⊤ bot=⊥ perp=⊥
  times=× cdot=· pm=± mp=∓ div=÷ ast=∗ circ=∘ star=⋆ oplus=⊕ otimes=⊗ cup=∪ cap=∩ setminus=∖
  le=≤ leq=≤ ge=≥ geq=≥ ne=≠ neq=≠ ll=≪ gg=≫ approx=≈ sim=∼ simeq=≃ equiv=≡ propto=∝ in=∈ notin=∉ subset=⊂ subseteq=⊆ mid=| |=‖ gtrsim=≳ lesssim=≲ asymp=≍
  langle=⟨ rangle=⟩ lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉ Vert=‖ lVert=‖ rVert=‖ vert=| lvert=| rvert=| sum=∑ prod=∏ int=∫
  to=→ rightarrow=→ leftarrow=← leftrightarrow=↔ Rightarrow=⇒ mapsto=↦ uparrow=↑ downarrow=↓ forall=∀ exists=∃ neg=¬ wedge=∧ vee=∨
  log=log ln=ln exp=exp max=max min=min sup=sup inf=inf arg=arg det=det dim=dim sin=sin cos=cos tanh=tanh Pr=Pr
  %=% &=& #=# _=_ {={ }=}
`);
/** Those of them that are words. */
export const WORDS = /^(?:log|ln|exp|max|min|sup|inf|arg|det|dim|sin|cos|tanh|Pr)$/;
/** Letters on a blackboard, and in script, that stand outside their row of Unicode. */
export const BOARD = table('C=ℂ H=ℍ N=ℕ P=ℙ Q=ℚ R=ℝ Z=ℤ');
export const SCRIPT = table('B=ℬ E=ℰ F=ℱ H=ℋ I=ℐ L=ℒ M=ℳ R=ℛ');
/** Combining signs of accents, in text and in formulas. */
export const ACCENTS = table(`
  "=\u0308 '=\u0301 \`=\u0300 ^=\u0302 ~=\u0303 ==\u0304 c=\u0327 v=\u030c u=\u0306 H=\u030b
  tilde=\u0303 widetilde=\u0303 hat=\u0302 widehat=\u0302 bar=\u0304 overline=\u0304 vec=\u20d7 dot=\u0307 ddot=\u0308 acute=\u0301
`);
/** What can be an index, and how it looks. */
export const UPPER = table(
  '0=⁰ 1=¹ 2=² 3=³ 4=⁴ 5=⁵ 6=⁶ 7=⁷ 8=⁸ 9=⁹ +=⁺ -=⁻ (=⁽ )=⁾ n=ⁿ i=ⁱ d=ᵈ a=ᵃ b=ᵇ c=ᶜ e=ᵉ j=ʲ k=ᵏ l=ˡ m=ᵐ o=ᵒ p=ᵖ r=ʳ s=ˢ t=ᵗ x=ˣ T=ᵀ *=*',
);
export const LOWER = table(
  '0=₀ 1=₁ 2=₂ 3=₃ 4=₄ 5=₅ 6=₆ 7=₇ 8=₈ 9=₉ +=₊ -=₋ a=ₐ e=ₑ h=ₕ i=ᵢ j=ⱼ k=ₖ l=ₗ m=ₘ n=ₙ o=ₒ p=ₚ r=ᵣ s=ₛ t=ₜ u=ᵤ v=ᵥ x=ₓ ,=,',
);
