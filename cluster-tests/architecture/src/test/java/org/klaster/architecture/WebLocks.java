package org.klaster.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klaster.web.wrong.CrowdedBacking;
import org.klaster.web.wrong.ForgetfulBacking;
import org.klaster.web.wrong.ViewBeanOfAnotherName;

/** Shape of the page beans. */
final class WebLocks {

  private static final int MOST_SERVICES = 4;

  private static final ArchRule VIEW_BEANS_ARE_BACKINGS =
      classes()
          .that()
          .areAnnotatedWith(ViewScoped.class)
          .should()
          .haveSimpleNameEndingWith("Backing")
          .andShould()
          .beAssignableTo(Serializable.class);

  /** OmniFaces' scope is silently lost inside an EAR. */
  private static final ArchRule NO_FOREIGN_VIEW_SCOPE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.klaster.web.shared.SignedIn")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.omnifaces..", "org.primefaces..", "javax.faces..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.faces.bean.ViewScoped")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped")
          .as(
              "a page's state lives in the address or the view; the session knows only who is signed in");

  private static final ArchRule BACKINGS_CALL_FEW_SERVICES =
      classes()
          .that()
          .haveSimpleNameEndingWith("Backing")
          .should(
              new ArchCondition<JavaClass>("call at most " + MOST_SERVICES + " services") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  long services =
                      type.getFields().stream()
                          .filter(
                              field ->
                                  field.getRawType().getPackageName().startsWith("org.klaster.api"))
                          .filter(field -> field.getRawType().isInterface())
                          .count();
                  if (services > MOST_SERVICES) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " calls " + services + " services"));
                  }
                }
              });

  /**
   * What is injected are proxies, which outlive a passivated session; a transient one is null then.
   */
  private static final ArchRule BACKINGS_KEEP_WHAT_IS_INJECTED =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Backing")
          .and()
          .areAnnotatedWith(Inject.class)
          .should()
          .haveModifier(JavaModifier.TRANSIENT);

  private WebLocks() {}

  static List<Lock> all() {
    return List.of(
        Lock.of(VIEW_BEANS_ARE_BACKINGS, ViewBeanOfAnotherName.class),
        Lock.of(NO_FOREIGN_VIEW_SCOPE, ViewBeanOfAnotherName.class),
        Lock.of(BACKINGS_CALL_FEW_SERVICES, CrowdedBacking.class),
        Lock.of(BACKINGS_KEEP_WHAT_IS_INJECTED, ForgetfulBacking.class),
        new Lock(
            "no two page beans have the same name: the application would not start",
            code -> twins(code.classes()),
            ForgetfulBacking.class.getSimpleName()));
  }

  private static List<String> twins(JavaClasses classes) {
    Map<String, List<String>> names = new TreeMap<>();
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(Named.class)) {
        String given = type.getAnnotationOfType(Named.class).value();
        names
            .computeIfAbsent(given.isEmpty() ? type.getSimpleName() : given, n -> new ArrayList<>())
            .add(type.getName());
      }
    }
    return names.values().stream()
        .filter(beans -> beans.size() > 1)
        .map(beans -> "One name: " + String.join(", ", beans))
        .toList();
  }
}
