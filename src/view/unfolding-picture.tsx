/** A small picture that unfolds to the full width; without scripts as well. */
export function UnfoldingPicture({ address, alt }: { address: string; alt: string }) {
  return (
    <details class="unfolding-picture">
      <summary>
        <img src={address} alt={alt} />
      </summary>
    </details>
  );
}
