/** What search engines are told: every page anybody may read, in both languages, and when it last changed. */
@NullMarked
package fr.concertations.site.sitemap;

import org.jspecify.annotations.NullMarked;
