package org.klaster.web.wrong;

/** Wrong: a page bean that does what a service should. */
public class LongBacking {

  int number0;

  int number1;

  int number2;

  int number3;

  int number4;

  int number5;

  int number6;

  int number7;

  int number8;

  int number9;

  int number10;

  int number11;

  int number12;

  int number13;

  int number14;

  int number15;

  int number16;

  int number17;

  int number18;

  int number19;

  int number20;

  int number21;

  int number22;

  int number23;

  int number24;

  int number25;

  int number26;

  int number27;

  int number28;

  int number29;

  int number30;

  int number31;

  int number32;

  int number33;

  int number34;

  int number35;

  int number36;

  int number37;

  int number38;

  int number39;

  int number40;

  int number41;

  int number42;

  int number43;

  int number44;

  int number45;

  int number46;

  int number47;

  int number48;

  int number49;

  int number50;

  int number51;

  int number52;

  int number53;

  int number54;

  int number55;

  int number56;

  int number57;

  int number58;

  int number59;

  int number60;

  int number61;

  int number62;

  int number63;

  int number64;

  int number65;

  int number66;

  int number67;

  int number68;

  int number69;

  int number70;

  int number71;

  int number72;

  int number73;

  int number74;

  int number75;

  int number76;

  int number77;

  int number78;

  int number79;
}
