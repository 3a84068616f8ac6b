package org.klaster.api.council;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/** A council in a list. */
public record CouncilRow(long id, long clusterId, LocalizedText name, int seats, int openBallots)
    implements Serializable {}
