package org.klaster.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.List;
import org.klaster.domain.registry.wrong.EntityWithASetter;
import org.klaster.domain.registry.wrong.EntityWithAnOpenConstructor;
import org.klaster.domain.registry.wrong.EntityWithInjection;
import org.klaster.domain.registry.wrong.EntityWithoutVersion;
import org.klaster.domain.shared.VersionedEntity;

/** Shape of the entities. */
final class DomainLocks {

  private static final ArchRule NO_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage("org.klaster.domain..", "org.klaster.vocabulary..")
          .and()
          .arePublic()
          .should()
          .haveNameMatching("set[A-Z]\\w*")
          .as("domain classes change by verbs of the business, not by setters");

  /** Envers writes its revision once and never changes it, so there is no update to lose. */
  private static final ArchRule ENTITIES_HAVE_A_VERSION =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .and()
          .doNotHaveFullyQualifiedName("org.klaster.domain.shared.RevisionInfo")
          .should()
          .beAssignableTo(assignableTo(VersionedEntity.class))
          .as("every entity has a version");

  private static final ArchRule ENTITIES_BEGIN_COMPLETE =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(
              new ArchCondition<JavaClass>("have a protected constructor without parameters") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean fits =
                      type.getConstructors().stream()
                          .filter(constructor -> constructor.getRawParameterTypes().isEmpty())
                          .anyMatch(c -> c.getModifiers().contains(JavaModifier.PROTECTED));
                  if (!fits) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " can be made empty from outside"));
                  }
                }
              });

  private static final ArchRule DOMAIN_KNOWS_NO_CONTAINER =
      noClasses()
          .that()
          .resideInAnyPackage("org.klaster.domain..", "org.klaster.vocabulary..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ejb..",
              "jakarta.enterprise..",
              "jakarta.inject..",
              "jakarta.faces..",
              "jakarta.servlet..",
              "jakarta.ws.rs..",
              "jakarta.transaction..");

  private DomainLocks() {}

  static List<Lock> all() {
    return List.of(
        Lock.of(NO_SETTERS, EntityWithASetter.class),
        Lock.of(ENTITIES_HAVE_A_VERSION, EntityWithoutVersion.class),
        Lock.of(ENTITIES_BEGIN_COMPLETE, EntityWithAnOpenConstructor.class),
        Lock.of(DOMAIN_KNOWS_NO_CONTAINER, EntityWithInjection.class));
  }
}
