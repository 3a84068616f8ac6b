package org.klaster.vocabulary.programme;

import java.io.Serializable;

/**
 * One thing that a programme lacks.
 *
 * @param position number of the measure or indicator from 1, 0 where the programme itself lacks it
 */
public record MissingPart(ProgrammeGap gap, int position) implements Serializable {}
