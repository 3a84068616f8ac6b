package org.klaster.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * Who is written to and on what ground. The ground is looked at again at delivery: who no longer
 * holds it is not written to.
 *
 * @param personId row in person
 * @param standing kind of the ground, see {@link Standing#kind()}
 * @param key id of what it is a standing in; null for {@link #person}
 */
public record Recipient(long personId, String standing, @Nullable Long key) {

  static final String SEAT = "seat";
  static final String REPRESENTATION = "representation";
  static final String COORDINATION = "coordination";
  static final String PERSON = "person";

  /** Who holds the seat; the kind is checked by the council. */
  public static Recipient seat(long personId, long seatId) {
    return new Recipient(personId, SEAT, seatId);
  }

  /** Who acts for the organisation. */
  public static Recipient representative(long personId, long organisationId) {
    return new Recipient(personId, REPRESENTATION, organisationId);
  }

  /** Who coordinates the cluster. */
  public static Recipient coordinator(long personId, long clusterId) {
    return new Recipient(personId, COORDINATION, clusterId);
  }

  /**
   * A person by office or invitation, such as a guest of a meeting or an officer of the ministry:
   * written to unless all that the person had here, be it a seat, a representation or a
   * coordination, is over.
   */
  public static Recipient person(long personId) {
    return new Recipient(personId, PERSON, null);
  }
}
