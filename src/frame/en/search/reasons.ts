import type { Reason } from '../../../search/answer.ts';

/** Why a name is meant, or a paragraph found. */
export function reasonText(reason: Reason): string {
  switch (reason.why) {
    case 'begun':
      return `beginning of ${reason.name}`;
    case 'spelled-like':
      return `spelling like ${reason.form}`;
    case 'part':
      return reason.form === reason.name ? `part of ${reason.name}` : `part of ${reason.form}, ${reason.name}`;
    case 'part-of-role':
      return `part of “${reason.role}”, ${reason.name}`;
    case 'role':
      return `called “${reason.role}”`;
    case 'alias':
      return `${reason.typed} = ${reason.name}`;
    case 'people':
      return `${reason.typed} → ${reason.name}`;
    case 'called-so':
      return `called so in ¶ ${reason.number}`;
    case 'word-begun':
      return `begins with ${reason.typed}`;
    case 'heading':
      return `under “${reason.heading}”`;
    case 'spread':
      return 'its words stand in several paragraphs of the document';
  }
}

export function reasonsText(reasons: readonly Reason[]): string {
  return reasons.map(reasonText).join('; ');
}
