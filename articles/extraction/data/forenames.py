"""Given names and the forms of surnames: a capitalised pair that has them is most likely a person.

``forenames.txt`` beside this file lists the given names by region.
"""

from pathlib import Path

LINES = (Path(__file__).parent / "forenames.txt").read_text(encoding="utf-8").splitlines()
FORENAMES = frozenset(name for line in LINES if not line.startswith("#") for name in line.split())

# Common surnames of China, Korea and Vietnam, written before the given name.
FAMILY_FIRST = frozenset(
    """
    ahn bae baek bai bao bui bùi cai cao cha chae chang chen cheng cheon chi cho choi chu chung cui
    dai dang dao deng ding dinh do dong du duan duong dương fan fang feng fu gao ge gil gong goo gu
    guo gwon ha han hao he ho hoang hong hou hoàng hsiao hsieh hsu hu hua huang huynh huỳnh hwang
    hyun hồ im jang jeon jeong ji jia jiang jin jo joo jung kang kil kim ko kong koo kuo kwak kwok
    kwon lai lam le lee lei li liang liao lin liu long lu luo ly lê lü lý ma mai mao meng min mo
    moon myung na nam ngo nguyen nguyễn ngô ni niu noh oh ouyang paik pan park peng pham phan phạm
    qi qian qiao qin qiu ren ri roh ruan ryu seo seok seong shao shen shi shim shin situ so sohn
    son song su suh sun sung tan tang tao tian to tong tran trinh truong trương trần trịnh tsai
    tsang tseng tô uhm vo vu vuong võ vũ wan wang wei wen wi won woo wu xi xia xiang xiao xie xin
    xiong xu xue yan yang yao ye yeo yeon yeung yi yim yin yip yoo yoon you yu yuan yun zeng zhai
    zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo đinh đào đặng đỗ
    """.split()
)

# Endings by which a surname shows itself.
SURNAME_ENDINGS = tuple(
    """
    ovich evich ovic evic ović ević ić ov ova ev eva yov sky skiy skyi ska ski skaya enko chuk yan
    ian yants dze shvili adze idze iani zade zada oglu oğlu escu opoulos opoulou idis iadis akis
    ssen sson sdottir sdóttir dottir dóttir quist gaard nen uulu kyzy
    """.split()
)
