package org.klaster.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.klaster.api.registry.wrong.ApiThatUsesAHigherContext;
import org.klaster.api.registry.wrong.ApiThatUsesAnEntity;
import org.klaster.domain.registry.wrong.EntityWithAnEntityOfAnotherContext;
import org.klaster.domain.registry.wrong.EntityWithInjection;
import org.klaster.platform.wrong.PlatformThatKnowsAContext;
import org.klaster.registry.wrong.ServiceThatUsesAnotherContextsService;
import org.klaster.vocabulary.registry.wrong.ValueThatKnowsTheModel;
import org.klaster.web.wrong.PageBeanWithEntityManager;
import org.klaster.web.wrong.PageBeanWithService;

/**
 * Which layer and which context sees which: {@code web -> api -> vocabulary} and {@code reporting
 * -> council -> registry -> platform -> model -> vocabulary}.
 */
final class LayerLocks {

  private static final ArchRule WEB_SEES_THE_API_ONLY =
      noClasses()
          .that()
          .resideInAPackage("org.klaster.web..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.klaster..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.klaster.web..",
                              "org.klaster.api..",
                              "org.klaster.vocabulary.."))));

  private static final ArchRule WEB_KNOWS_NO_PERSISTENCE =
      noClasses()
          .that()
          .resideInAPackage("org.klaster.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "javax.sql..");

  private static final ArchRule API_KNOWS_THE_VOCABULARY_ONLY =
      klasterOnly("org.klaster.api..", "org.klaster.api..", "org.klaster.vocabulary..");

  private static final ArchRule VOCABULARY_KNOWS_NOBODY =
      klasterOnly("org.klaster.vocabulary..", "org.klaster.vocabulary..");

  private static final ArchRule MODEL_KNOWS_PERSISTENCE_ONLY =
      noClasses()
          .that()
          .resideInAPackage("org.klaster.domain..")
          .should()
          .dependOnClassesThat(
              not(
                  resideInAnyPackage(
                      "java..",
                      "org.klaster.domain..",
                      "org.klaster.vocabulary..",
                      "jakarta.persistence..",
                      "jakarta.validation..",
                      "org.hibernate.envers..",
                      "org.jspecify..")))
          .as(
              "the model depends on the vocabulary, Persistence, Validation and Envers, nothing else");

  private static final ArchRule PLATFORM_KNOWS_NO_CONTEXT =
      noClasses()
          .that()
          .resideInAPackage("org.klaster.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.klaster.registry..",
              "org.klaster.council..",
              "org.klaster.procurement..",
              "org.klaster.marketing..",
              "org.klaster.programme..",
              "org.klaster.reporting..",
              "org.klaster.web..");

  private static final ArchRule SERVICES_MEET_THROUGH_THE_API =
      classes()
          .should(
              new ArchCondition<JavaClass>("use another context through its API only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  String own = Contexts.of(type, "");
                  if (!own.isEmpty()) {
                    for (Dependency use : type.getDirectDependenciesFromSelf()) {
                      String other = Contexts.of(use.getTargetClass(), "");
                      if (!other.isEmpty() && !other.equals(own)) {
                        events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                      }
                    }
                  }
                }
              });

  private static final ArchRule AGGREGATES_MEET_BY_ID =
      classes()
          .that()
          .resideInAPackage("org.klaster.domain..")
          .should(
              new ArchCondition<JavaClass>("know no entity of another context") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  String own = Contexts.of(type, "domain");
                  for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    String other = Contexts.of(use.getTargetClass(), "domain");
                    if (!other.isEmpty() && !other.equals(own) && !other.equals("shared")) {
                      events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                    }
                  }
                }
              });

  private static final ArchRule CONTEXTS_IN_ORDER =
      classes()
          .should(
              new ArchCondition<JavaClass>("use the API and vocabulary of lower contexts only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (String layer : List.of("api", "vocabulary", "")) {
                    String own = Contexts.of(type, layer);
                    if (!own.isEmpty()) {
                      type.getDirectDependenciesFromSelf().stream()
                          .filter(use -> reachesUp(own, use.getTargetClass()))
                          .forEach(
                              use ->
                                  events.add(
                                      SimpleConditionEvent.violated(type, use.getDescription())));
                    }
                  }
                }
              });

  private LayerLocks() {}

  static List<Lock> all() {
    return List.of(
        Lock.of(WEB_SEES_THE_API_ONLY, PageBeanWithService.class),
        Lock.of(WEB_KNOWS_NO_PERSISTENCE, PageBeanWithEntityManager.class),
        Lock.of(API_KNOWS_THE_VOCABULARY_ONLY, ApiThatUsesAnEntity.class),
        Lock.of(VOCABULARY_KNOWS_NOBODY, ValueThatKnowsTheModel.class),
        Lock.of(MODEL_KNOWS_PERSISTENCE_ONLY, EntityWithInjection.class),
        Lock.of(PLATFORM_KNOWS_NO_CONTEXT, PlatformThatKnowsAContext.class),
        Lock.of(SERVICES_MEET_THROUGH_THE_API, ServiceThatUsesAnotherContextsService.class),
        Lock.of(AGGREGATES_MEET_BY_ID, EntityWithAnEntityOfAnotherContext.class),
        Lock.of(CONTEXTS_IN_ORDER, ApiThatUsesAHigherContext.class));
  }

  private static boolean reachesUp(String own, JavaClass used) {
    String context = Contexts.of(used, "api");
    if (context.isEmpty()) {
      context = Contexts.of(used, "vocabulary");
    }
    return !context.isEmpty() && !Contexts.mayUse(own, context);
  }

  private static ArchRule klasterOnly(String layer, String... seen) {
    return noClasses()
        .that()
        .resideInAPackage(layer)
        .should()
        .dependOnClassesThat(resideInAPackage("org.klaster..").and(not(resideInAnyPackage(seen))));
  }
}
