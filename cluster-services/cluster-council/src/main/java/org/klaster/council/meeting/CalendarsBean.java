package org.klaster.council.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.api.council.Calendars;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.CalendarFeed;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.access.People;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/**
 * Calendars. A feed is read by programs that cannot sign in: its address holds 256 random bits, of
 * which only the hash is stored.
 */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class CalendarsBean implements Calendars {

  private static final int SECRET_BYTES = 32;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private MeetingCalendar calendar;
  @Inject private AccessPolicy policy;
  @Inject private People people;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public String meeting(long meetingId) {
    Meeting meeting = access.visible(meetingId);
    if (meeting.convenedAt() == null) {
      throw new RuleViolated("meeting.not-convened");
    }
    return calendar.file(meeting, access.council(meeting), policy.personId());
  }

  @Override
  public String renewFeed() {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    long me = policy.personId();
    CalendarFeed feed =
        entities
            .createQuery("select f from CalendarFeed f where f.personId = :me", CalendarFeed.class)
            .setParameter("me", me)
            .getResultStream()
            .findFirst()
            .orElse(null);
    if (feed == null) {
      entities.persist(new CalendarFeed(me, hash(secret), clock.now()));
    } else {
      feed.renew(hash(secret), clock.now());
    }
    trail.changed("calendar.renew-feed", Subject.of("person", me), Map.of());
    return secret;
  }

  @Override
  @PermitAll
  public String feed(String secret) {
    Long person =
        entities
            .createQuery(
                "select f.personId from CalendarFeed f where f.secretHash = :hash", Long.class)
            .setParameter("hash", hash(secret))
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFound("calendar-feed", ""));
    List<MeetingCalendar.Announced> meetings =
        entities
            .createQuery(
                "select m, c from Meeting m, Council c where c.id = m.councilId"
                    + " and m.convenedAt is not null and "
                    + MeetingAccess.MEETING_VISIBLE
                    + " order by m.startsAt",
                Object[].class)
            .setParameter("all", false)
            .setParameter("clusters", Keys.orNone(coordinated(person)))
            .setParameter("me", person)
            .setParameter("today", clock.today())
            .getResultStream()
            .map(row -> new MeetingCalendar.Announced((Meeting) row[0], (Council) row[1]))
            .toList();
    return calendar.feed(meetings, person, people.mailLanguage(person));
  }

  private Set<Long> coordinated(long person) {
    return Set.copyOf(
        entities
            .createQuery(
                "select k.clusterId from ClusterCoordination k where k.personId = :person"
                    + " and k.validFrom <= :today and (k.validTo is null or k.validTo >= :today)",
                Long.class)
            .setParameter("person", person)
            .setParameter("today", clock.today())
            .getResultList());
  }

  private static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
