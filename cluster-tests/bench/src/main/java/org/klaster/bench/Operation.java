package org.klaster.bench;

/** What the virtual users do. */
enum Operation {
  LIST("organisations' list, filtered, signed in", 24000, 2400),
  CLUSTER("cluster page, signed in", 6000, 1600),
  SUBMISSION("submission of a report (REST)", 600, 800),
  CREATION("creation of an organisation (REST)", 6000, 1600);

  private final String title;
  private final int warmUp;
  private final int measured;

  Operation(String title, int warmUp, int measured) {
    this.title = title;
    this.warmUp = warmUp;
    this.measured = measured;
  }

  String title() {
    return title;
  }

  /** Requests before anything is measured: the server compiles what it runs often. */
  int warmUp() {
    return warmUp;
  }

  /** Requests of a measurement with eight users. */
  int measured() {
    return measured;
  }
}
