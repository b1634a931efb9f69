/** Where the walk is shown: the popup closes when its work is done, the panel stays and follows the tab. */
export type Place = 'popup' | 'panel';
