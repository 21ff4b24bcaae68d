/** What the web may and may not do with us: who is let in where, and which headers every answer carries. */
@NullMarked
package fr.concertations.identity.web;

import org.jspecify.annotations.NullMarked;
