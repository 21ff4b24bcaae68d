/** What a machine can tell of the criteria of the RGAA that axe-core leaves alone, one class per theme. */
package fr.concertations.browser.rgaa;
