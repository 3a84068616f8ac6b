package org.klaster.api.council;

import java.io.Serializable;

/** What the caller may do with an application as it stands now. */
public record ApplicationActions(
    boolean edit,
    boolean submit,
    boolean withdraw,
    boolean giveBack,
    boolean findInadmissible,
    boolean putToVote,
    boolean conditionsAllowed)
    implements Serializable {}
