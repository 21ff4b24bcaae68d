/** What all public pages share: language, typography helpers, refusals as real HTTP answers. */
@NullMarked
package fr.concertations.shell.web;

import org.jspecify.annotations.NullMarked;
