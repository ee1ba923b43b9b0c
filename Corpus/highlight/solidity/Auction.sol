// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Ownable} from "./access/Ownable.sol";
import "./IToken.sol" as Token;

/// @title An auction; the highest bid wins.
/// @author An example's author
/// @dev It isn't audited.
abstract contract Auction is Ownable, Token.IReceiver {
    using SafeMath for uint256;

    error TooLow(uint256 offered, uint256 needed);
    event Bid(address indexed bidder, uint amount, bytes32 note);

    enum State { Open, Closed }

    struct Offer {
        address payable bidder;
        uint96 amount;
        string note;
    }

    uint256 public constant MINIMUM = 0.01 ether;
    uint64 private immutable deadline;
    State internal state = State.Open;
    mapping(address => Offer) private offers;
    Offer[] public history;
    bytes4 constant ID = hex"01ffc9a7";
    string greeting = unicode"it's こんにちは\n\x41";

    modifier onlyWhile(State wanted) {
        require(state == wanted, "Auction: \"wrong\" state");
        _;
    }

    constructor(uint64 duration) payable {
        deadline = uint64(block.timestamp) + duration * 1 days;
    }

    receive() external payable {
        bid("");
    }

    /**
     * @notice Offers more than before.
     * @param note What to say; TODO: limit it
     * @return amount The whole offer
     */
    function bid(string memory note) public payable virtual onlyWhile(State.Open) returns (uint256 amount) {
        Offer storage offer = offers[msg.sender];
        unchecked {
            amount = offer.amount + msg.value;
        }
        if (amount < MINIMUM || amount <= highest()) {
            revert TooLow({offered: amount, needed: highest() + 1});
        }
        offer.amount = uint96(amount);
        history.push(Offer(payable(msg.sender), uint96(amount), note));
        emit Bid(msg.sender, amount, keccak256(abi.encodePacked(note, 'x')));
    }

    function highest() public view returns (uint256 best) {
        for (uint i = 0; i < history.length; ++i) {
            best = history[i].amount > best ? history[i].amount : best;
        }
    }

    function close() external onlyOwner {
        state = State.Closed;
        (bool sent, ) = owner().call{value: address(this).balance, gas: 50_000}("");
        assert(sent && !false);
    }
}
