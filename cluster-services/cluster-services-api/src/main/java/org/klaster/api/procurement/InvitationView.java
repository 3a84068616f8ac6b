package org.klaster.api.procurement;

import java.io.Serializable;

/** An invited supplier. */
public record InvitationView(String legalId, String name) implements Serializable {}
