package org.klaster.domain.registry.wrong;

/** Wrong: anybody may put anything. */
public class EntityWithASetter {

  private String name = "";

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
