package org.klaster.registry.wrong;

/**
 * Wrong: too long for one reading.
 *
 * @author somebody
 */
public class LongFile {

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

  int number80;

  int number81;

  int number82;

  int number83;

  int number84;

  int number85;

  int number86;

  int number87;

  int number88;

  int number89;

  int number90;

  int number91;

  int number92;

  int number93;

  int number94;

  int number95;

  int number96;

  int number97;

  int number98;

  int number99;

  int number100;

  int number101;

  int number102;

  int number103;

  int number104;

  int number105;

  int number106;

  int number107;

  int number108;

  int number109;

  int number110;

  int number111;

  int number112;

  int number113;

  int number114;

  int number115;

  int number116;

  int number117;

  int number118;

  int number119;

  int number120;

  int number121;

  int number122;

  int number123;

  int number124;

  int number125;

  int number126;

  int number127;

  int number128;

  int number129;

  int number130;

  int number131;

  int number132;

  int number133;

  int number134;

  int number135;

  int number136;

  int number137;

  int number138;

  int number139;

  int number140;

  int number141;

  int number142;

  int number143;

  int number144;

  int number145;

  int number146;

  int number147;

  int number148;

  int number149;

  int number150;

  int number151;

  int number152;

  int number153;

  int number154;

  int number155;

  int number156;

  int number157;

  int number158;

  int number159;

  int number160;

  int number161;

  int number162;

  int number163;

  int number164;

  int number165;

  int number166;

  int number167;

  int number168;

  int number169;

  int number170;

  int number171;

  int number172;

  int number173;

  int number174;

  int number175;

  int number176;

  int number177;

  int number178;

  int number179;

  int number180;

  int number181;

  int number182;

  int number183;

  int number184;

  int number185;

  int number186;

  int number187;

  int number188;

  int number189;

  int number190;

  int number191;

  int number192;

  int number193;

  int number194;

  int number195;

  int number196;

  int number197;

  int number198;

  int number199;
}
