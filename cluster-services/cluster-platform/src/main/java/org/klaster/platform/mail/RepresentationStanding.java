package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;

/** Who acts for an organisation. */
@ApplicationScoped
public class RepresentationStanding extends DatedStanding {

  public RepresentationStanding() {
    super(Recipient.REPRESENTATION, "Representation", "organisationId");
  }
}
