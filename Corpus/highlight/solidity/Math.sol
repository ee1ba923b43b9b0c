pragma solidity >=0.8.20 <0.9.0;
pragma abicoder v2;

type Fixed is int128;

/*
 * 固定小数点の計算。It isn't fast.
 */
library FixedMath {
    int256 internal constant ONE = 1 << 64;
    uint256 private constant MASK = 0xffff_ffff;
    uint constant LARGE = 1.5e18;

    function mul(int128 x, int128 y) internal pure returns (int128 z) {
        int256 wide = (int256(x) * y) >> 64;
        require(wide >= type(int128).min && wide <= type(int128).max);
        z = int128(wide);
    }

    function sqrt(uint256 x) internal pure returns (uint256 y) {
        if (x == 0) return 0;
        y = x;
        uint256 k = (x + 1) / 2;
        while (k < y) {
            y = k;
            k = (x / k + k) / 2;
        }
    }

    function log2(uint256 x) internal pure returns (uint256 n) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            switch lt(x, 2)
            case 1 { n := 0 }
            default {
                for { let i := x } gt(i, 1) { i := shr(1, i) } { n := add(n, 1) }
            }
            mstore(m, "it's")
        }
    }

    function tryDivide(uint a, uint b) external pure returns (bool, uint) {
        return b == 0 ? (false, 0) : (true, a % b ** 2 ^ ~a);
    }
}

interface IOracle {
    function price(bytes calldata pair) external view returns (uint256, uint8 decimals);
}

contract Reader {
    IOracle public oracle;
    address constant NONE = address(0x0);

    function read() external returns (uint256 value) {
        try oracle.price(bytes('EUR/USD')) returns (uint256 v, uint8) {
            value = v;
        } catch Error(string memory reason) {
            revert(reason);
        } catch (bytes memory) {
            delete oracle;
        }
        do { value -= 1 gwei; } while (value > 2 hours);
    }

    fallback() external {}
}
