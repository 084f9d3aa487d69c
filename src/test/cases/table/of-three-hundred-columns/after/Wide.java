package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Wide {

    @Id
    Long id;

    Integer c000;

    Integer c001;

    Integer c002;

    Integer c003;

    Integer c004;

    Integer c005;

    Integer c006;

    Integer c007;

    Integer c008;

    Integer c009;

    Integer c010;

    Integer c011;

    Integer c012;

    Integer c013;

    Integer c014;

    Integer c015;

    Integer c016;

    Integer c017;

    Integer c018;

    Integer c019;

    Integer c020;

    Integer c021;

    Integer c022;

    Integer c023;

    Integer c024;

    Integer c025;

    Integer c026;

    Integer c027;

    Integer c028;

    Integer c029;

    Integer c030;

    Integer c031;

    Integer c032;

    Integer c033;

    Integer c034;

    Integer c035;

    Integer c036;

    Integer c037;

    Integer c038;

    Integer c039;

    Integer c040;

    Integer c041;

    Integer c042;

    Integer c043;

    Integer c044;

    Integer c045;

    Integer c046;

    Integer c047;

    Integer c048;

    Integer c049;

    Integer c050;

    Integer c051;

    Integer c052;

    Integer c053;

    Integer c054;

    Integer c055;

    Integer c056;

    Integer c057;

    Integer c058;

    Integer c059;

    Integer c060;

    Integer c061;

    Integer c062;

    Integer c063;

    Integer c064;

    Integer c065;

    Integer c066;

    Integer c067;

    Integer c068;

    Integer c069;

    Integer c070;

    Integer c071;

    Integer c072;

    Integer c073;

    Integer c074;

    Integer c075;

    Integer c076;

    Integer c077;

    Integer c078;

    Integer c079;

    Integer c080;

    Integer c081;

    Integer c082;

    Integer c083;

    Integer c084;

    Integer c085;

    Integer c086;

    Integer c087;

    Integer c088;

    Integer c089;

    Integer c090;

    Integer c091;

    Integer c092;

    Integer c093;

    Integer c094;

    Integer c095;

    Integer c096;

    Integer c097;

    Integer c098;

    Integer c099;

    Integer c100;

    Integer c101;

    Integer c102;

    Integer c103;

    Integer c104;

    Integer c105;

    Integer c106;

    Integer c107;

    Integer c108;

    Integer c109;

    Integer c110;

    Integer c111;

    Integer c112;

    Integer c113;

    Integer c114;

    Integer c115;

    Integer c116;

    Integer c117;

    Integer c118;

    Integer c119;

    Integer c120;

    Integer c121;

    Integer c122;

    Integer c123;

    Integer c124;

    Integer c125;

    Integer c126;

    Integer c127;

    Integer c128;

    Integer c129;

    Integer c130;

    Integer c131;

    Integer c132;

    Integer c133;

    Integer c134;

    Integer c135;

    Integer c136;

    Integer c137;

    Integer c138;

    Integer c139;

    Integer c140;

    Integer c141;

    Integer c142;

    Integer c143;

    Integer c144;

    Integer c145;

    Integer c146;

    Integer c147;

    Integer c148;

    Integer c149;

    Integer c150;

    Integer c151;

    Integer c152;

    Integer c153;

    Integer c154;

    Integer c155;

    Integer c156;

    Integer c157;

    Integer c158;

    Integer c159;

    Integer c160;

    Integer c161;

    Integer c162;

    Integer c163;

    Integer c164;

    Integer c165;

    Integer c166;

    Integer c167;

    Integer c168;

    Integer c169;

    Integer c170;

    Integer c171;

    Integer c172;

    Integer c173;

    Integer c174;

    Integer c175;

    Integer c176;

    Integer c177;

    Integer c178;

    Integer c179;

    Integer c180;

    Integer c181;

    Integer c182;

    Integer c183;

    Integer c184;

    Integer c185;

    Integer c186;

    Integer c187;

    Integer c188;

    Integer c189;

    Integer c190;

    Integer c191;

    Integer c192;

    Integer c193;

    Integer c194;

    Integer c195;

    Integer c196;

    Integer c197;

    Integer c198;

    Integer c199;

    Integer c200;

    Integer c201;

    Integer c202;

    Integer c203;

    Integer c204;

    Integer c205;

    Integer c206;

    Integer c207;

    Integer c208;

    Integer c209;

    Integer c210;

    Integer c211;

    Integer c212;

    Integer c213;

    Integer c214;

    Integer c215;

    Integer c216;

    Integer c217;

    Integer c218;

    Integer c219;

    Integer c220;

    Integer c221;

    Integer c222;

    Integer c223;

    Integer c224;

    Integer c225;

    Integer c226;

    Integer c227;

    Integer c228;

    Integer c229;

    Integer c230;

    Integer c231;

    Integer c232;

    Integer c233;

    Integer c234;

    Integer c235;

    Integer c236;

    Integer c237;

    Integer c238;

    Integer c239;

    Integer c240;

    Integer c241;

    Integer c242;

    Integer c243;

    Integer c244;

    Integer c245;

    Integer c246;

    Integer c247;

    Integer c248;

    Integer c249;

    Integer c250;

    Integer c251;

    Integer c252;

    Integer c253;

    Integer c254;

    Integer c255;

    Integer c256;

    Integer c257;

    Integer c258;

    Integer c259;

    Integer c260;

    Integer c261;

    Integer c262;

    Integer c263;

    Integer c264;

    Integer c265;

    Integer c266;

    Integer c267;

    Integer c268;

    Integer c269;

    Integer c270;

    Integer c271;

    Integer c272;

    Integer c273;

    Integer c274;

    Integer c275;

    Integer c276;

    Integer c277;

    Integer c278;

    Integer c279;

    Integer c280;

    Integer c281;

    Integer c282;

    Integer c283;

    Integer c284;

    Integer c285;

    Integer c286;

    Integer c287;

    Integer c288;

    Integer c289;

    Integer c290;

    Integer c291;

    Integer c292;

    Integer c293;

    Integer c294;

    Integer c295;

    Integer c296;

    Integer c297;

    Integer c298;

    Integer c299;
}
