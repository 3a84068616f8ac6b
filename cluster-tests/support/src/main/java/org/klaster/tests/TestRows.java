package org.klaster.tests;

/**
 * Rows that an operation may be about, by their ids; they belong together.
 *
 * @param cluster a cluster
 * @param organisation a member of it
 * @param legalId the member's BIN or IIN
 * @param membership its membership
 * @param application an application for membership in the cluster
 * @param ballot an open ballot of the cluster's council
 * @param decidedBallot a certified one
 * @param seat a seat of the council
 * @param programme a programme of the cluster
 * @param report a report of the organisation
 * @param aggregate an aggregate of the cluster
 */
public record TestRows(
    long cluster,
    long organisation,
    String legalId,
    long membership,
    long application,
    long ballot,
    long decidedBallot,
    long seat,
    long programme,
    long report,
    long aggregate) {}
