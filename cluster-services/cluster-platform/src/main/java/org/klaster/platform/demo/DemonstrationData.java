package org.klaster.platform.demo;

/**
 * The part of the demonstration data that one context brings. Firms in it are invented and say so.
 */
public interface DemonstrationData {

  /** Parts are loaded in ascending order. */
  int order();

  /** Loads the part; runs once, in one transaction. */
  void load();
}
