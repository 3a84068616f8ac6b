package org.klaster.platform.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.klaster.api.shared.ErasePerson;
import org.klaster.api.shared.ErasureView;
import org.klaster.api.shared.Erasures;
import org.klaster.vocabulary.shared.Roles;

/**
 * Erasure by the administrator. What is recorded of it is committed first: a pass over the tables
 * that fails is repeated, an erasure that nobody recorded could not be explained.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasuresBean implements Erasures {

  @Inject private ErasureRules rules;
  @Inject private PersonPass pass;
  @Inject private PersonKeys keys;
  @Inject private PersonReferences references;

  @Override
  public ErasureView look(String username) {
    return rules.look(username.strip());
  }

  @Override
  public void erase(ErasePerson command) {
    PersonPass.Erased erased = rules.allowed(command);
    pass.erase(erased, keys.naming(erased.naming()));
    references.forget();
  }
}
