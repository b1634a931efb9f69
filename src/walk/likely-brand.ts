import { isOnSite } from '../model/site.js';
import type { StudyBrand } from '../model/study.js';

/** The brand that is walked, as far as the tab's address tells; of brands that share a website the reviewer chooses. */
export function likelyBrand(address: string | null, brands: readonly StudyBrand[]): StudyBrand | undefined {
  const here = brands.filter((brand) => address !== null && isOnSite(address, brand));
  const [only, another] = here.length > 0 ? here : brands;
  return another ? undefined : only;
}
