package org.klaster.council.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.klaster.council.DecisionRegister;
import org.klaster.platform.demo.DemonstrationData;

/** Enters what the other parts decided into the register of decisions, once they all stand. */
@ApplicationScoped
public class DecisionDemonstration implements DemonstrationData {

  @Inject private DecisionRegister register;

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void load() {
    boolean more;
    do {
      more = register.enterMissing();
    } while (more);
  }
}
