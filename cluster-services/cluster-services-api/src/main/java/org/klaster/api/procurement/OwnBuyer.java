package org.klaster.api.procurement;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/** An organisation for which the caller may enter demand. */
public record OwnBuyer(long id, LocalizedText name) implements Serializable {}
