package org.klaster.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Set;
import org.klaster.api.registry.wrong.OperationThatTakesAMap;
import org.klaster.registry.wrong.BeanWithItsOwnClock;
import org.klaster.registry.wrong.UnsecuredBean;
import org.klaster.registry.wrong.WrongHelper;

/** Security, time, names and signatures of the services. */
final class ServiceLocks {

  private static final DescribedPredicate<JavaClass> ENTERPRISE_BEAN =
      DescribedPredicate.describe(
          "Enterprise Beans",
          type ->
              annotatedWith(Stateless.class)
                  .or(annotatedWith(Singleton.class))
                  .or(annotatedWith(Stateful.class))
                  .or(annotatedWith(MessageDriven.class))
                  .test(type));

  private static final ArchRule BEANS_ARE_SECURED =
      classes()
          .that(ENTERPRISE_BEAN)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(DenyAll.class)
          .as(
              "every Enterprise Bean says at the class who may call it: without it it is anonymous");

  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  private static final ArchRule ONE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.klaster.platform.clock..")
          .should()
          .callCodeUnitWhere(
              DescribedPredicate.<JavaCall<?>>describe(
                  "it tells the time of this machine", ServiceLocks::tellsTheTime))
          .as("time comes from the clock package only");

  private static final ArchRule NAMES_SAY_THE_RESPONSIBILITY =
      noClasses()
          .should()
          .haveNameMatching(".*[.$]\\w*(Util|Utils|Helper|Manager|Impl|DTO|Dto)(\\$.*)?");

  private static final Set<String> PLAIN_PARAMETERS =
      Set.of(
          "long",
          "int",
          "boolean",
          "java.lang.Long",
          "java.lang.Integer",
          "java.lang.Boolean",
          "java.lang.String",
          "java.time.LocalDate",
          "java.io.InputStream");

  private static final ArchRule OPERATIONS_TAKE_RECORDS =
      classes()
          .that()
          .areAnnotatedWith(Local.class)
          .should(
              new ArchCondition<JavaClass>("take records, enums and plain keys") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (JavaMethod operation : type.getMethods()) {
                    for (JavaClass parameter : operation.getRawParameterTypes()) {
                      if (!isFit(parameter)) {
                        events.add(
                            SimpleConditionEvent.violated(
                                operation,
                                operation.getFullName() + " takes " + parameter.getName()));
                      }
                    }
                  }
                }
              });

  private ServiceLocks() {}

  static List<Lock> all() {
    return List.of(
        Lock.of(BEANS_ARE_SECURED, UnsecuredBean.class),
        Lock.of(ONE_CLOCK, BeanWithItsOwnClock.class),
        Lock.of(NAMES_SAY_THE_RESPONSIBILITY, WrongHelper.class),
        Lock.of(OPERATIONS_TAKE_RECORDS, OperationThatTakesAMap.class),
        new Lock(
            "every module with beans sends each call through the ServiceInterceptor",
            DescriptorLock::violations,
            "module"));
  }

  private static boolean isFit(JavaClass parameter) {
    return parameter.isRecord()
        || parameter.isEnum()
        || PLAIN_PARAMETERS.contains(parameter.getName());
  }

  private static boolean tellsTheTime(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Date" -> name.equals("<init>") && noArguments;
      case "java.util.Calendar", "java.util.GregorianCalendar" ->
          name.equals("getInstance") || (name.equals("<init>") && noArguments);
      case "java.time.Clock" -> name.startsWith("system");
      default -> CLOCKS.contains(owner) && name.equals("now");
    };
  }
}
