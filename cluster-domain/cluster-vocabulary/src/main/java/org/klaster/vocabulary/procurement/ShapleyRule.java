package org.klaster.vocabulary.procurement;

/**
 * How Shapley shares are computed, fixed before anybody knows a bid and told with the terms: with
 * so many buyers exactly, with more of them from orders of joining that anybody can draw again.
 */
public final class ShapleyRule {

  /** So many buyers are counted in all orders. */
  public static final int MOST_EXACT = 12;

  /** Of the platform's generator. */
  public static final long SEED = 20_260_101;

  /** Buyers drawn in all orders together: more orders for few buyers, fewer for many. */
  public static final int DRAWS = 1_000_000;

  private ShapleyRule() {}

  /** How many orders are drawn for so many buyers. */
  public static int orders(int buyers) {
    return Math.max(2, DRAWS / buyers);
  }
}
