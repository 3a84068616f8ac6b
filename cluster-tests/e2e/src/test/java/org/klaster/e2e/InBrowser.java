package org.klaster.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class where a Chromium or Chrome is found. With {@code -Dklaster.browser=required},
 * or with the path of a certain one in its place, its absence is a failure, else the tests are
 * skipped, and that is said loudly at the end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserCondition.class)
public @interface InBrowser {}
