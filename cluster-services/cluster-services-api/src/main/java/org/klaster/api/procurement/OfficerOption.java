package org.klaster.api.procurement;

import java.io.Serializable;

/** Somebody who may be the procurement officer of a cluster's round. */
public record OfficerOption(long personId, String name) implements Serializable {}
