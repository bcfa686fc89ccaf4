/**
 * What can keep alerts from coming to a chat that commands can be typed in: a permission that the bot lacks there, or the
 * kind and state of the place.
 */
export const OBSTACLES = [
  'view',
  'send',
  'send-in-threads',
  'embed',
  'locked',
  'private-thread',
  'forum',
] as const
export type Obstacle = (typeof OBSTACLES)[number]
