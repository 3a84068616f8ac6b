package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A working group in a list.
 *
 * @param dissolvedOn null while it lives
 * @param lead who leads it, empty once it is dissolved
 * @param members how many belong to it today, the lead among them
 * @param mine whether the caller leads it
 */
public record WorkingGroupRow(
    long id,
    LocalizedText name,
    LocalizedText task,
    LocalDate foundedOn,
    @Nullable LocalDate dissolvedOn,
    String lead,
    int members,
    boolean mine)
    implements Serializable {}
