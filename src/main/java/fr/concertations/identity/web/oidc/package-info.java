/** Signing in at an identity provider by OpenID Connect. */
@NullMarked
package fr.concertations.identity.web.oidc;

import org.jspecify.annotations.NullMarked;
