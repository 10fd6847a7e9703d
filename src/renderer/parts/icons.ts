import { Hash, type LucideIcon, Quote, Users } from 'lucide-react';

/** The same sign for the same thing everywhere. */
export const itemIcons = { quote: Quote, fact: Hash, attendees: Users } satisfies Record<string, LucideIcon>;
