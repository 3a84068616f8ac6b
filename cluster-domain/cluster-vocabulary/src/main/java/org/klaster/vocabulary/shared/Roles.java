package org.klaster.vocabulary.shared;

/**
 * Names of the realm's roles: three spheres say what one is, five functions say what one may do.
 * Seats, memberships and representation are dated rows of the database, not roles.
 */
public final class Roles {

  public static final String GOVERNMENT = "government";
  public static final String BUSINESS = "business";
  public static final String SCIENCE = "science";
  public static final String COORDINATOR = "coordinator";
  public static final String MINISTRY = "ministry";
  public static final String PARTICIPANT = "participant";
  public static final String AUDITOR = "auditor";
  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
