package org.klaster.vocabulary.council;

import java.io.Serializable;

/**
 * The count of one option.
 *
 * @param option its place
 * @param votes papers on which it is marked
 */
public record OptionCount(int option, int votes, OptionStanding standing) implements Serializable {}
