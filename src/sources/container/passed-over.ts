/** Pictures, sounds and the like: attachments of tickets, never exports. */
const MEDIA =
  /\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|ico|heic|mp[34]|m4[av]|mov|avi|wav|ogg|webm|woff2?|ttf|css|js)$/i;

const SYSTEM = /^(?:__MACOSX|node_modules|Thumbs\.db|desktop\.ini|\..*)$/i;

/** Whether a member of an archive is no export, as in a folder: hidden, made by the system, or a picture. */
export function isPassedOver(name: string): boolean {
  return MEDIA.test(name) || name.split('/').some((part) => SYSTEM.test(part));
}
