// 図書館の貸出し C++20
#include <algorithm>
#include <map>
#include <string>
#include <vector>
#include "library.hpp"

#ifndef LIBRARY_VERSION
#define LIBRARY_VERSION 202002L
#endif
#define CHECK(x) do { if (!(x)) throw std::logic_error(#x); } while (0)

using namespace std::literals;
namespace library::detail {

/* 本の種類 TODO: 追加 */
enum class Kind : std::uint8_t { novel, comic = 0x10, magazine };

template <typename T, std::size_t N = 16>
concept Shelf = requires(T t) {
    { t.size() } -> std::convertible_to<std::size_t>;
    typename T::value_type;
};

class Item {
public:
    explicit Item(std::string title, int pages = 100) noexcept
        : title_(std::move(title)), pages_{pages} {}
    virtual ~Item() = default;
    Item(const Item &) = delete;
    Item &operator=(Item &&) = default;

    [[nodiscard]] virtual double price() const { return pages_ * 1.5; }
    bool operator==(const Item &other) const { return title_ == other.title_; }
    auto operator<=>(const Item &) const = default;
    friend std::ostream &operator<<(std::ostream &, const Item &);

protected:
    mutable int reads_ = 0;

private:
    std::string title_;
    int pages_;
    static inline constexpr auto limit = 1'000'000ULL;
};

struct Comic final : public Item {
    using Item::Item;
    double price() const override { return Item::price() / 2; }
};

template <class T>
constexpr bool is_comic = std::is_same_v<T, Comic>;

consteval int square(int n) { return n * n; }
constinit int table[] = {0b1010, 0777, 0xFFu, 12, square(3)};

}  // namespace library::detail

static const char *banner = R"(raw "text" \n
  二行目)";
static const auto pattern = R"re((\d+)")re"s;
static auto wide = L"広い", u8s = u8"utf-8 \u3042 \x41\n";

extern "C" int puts(const char *);

template <typename... Args>
auto total(Args &&...args) -> decltype((args + ...)) {
    return (std::forward<Args>(args) + ...);
}

int main(int argc, char **argv) try {
    using library::detail::Comic;
    std::map<std::string, std::vector<int>> counts{{"a", {1, 2}}, {"b", {}}};
    auto it = std::find_if(counts.begin(), counts.end(), [&](const auto &p) {
        return p.second.empty() or not p.first.empty();
    });
    if (auto *comic = dynamic_cast<Comic *>(nullptr); comic != nullptr) {
        delete comic;
    } else if constexpr (library::detail::is_comic<Comic>) {
        const_cast<char *&>(banner)[0] = 'R';
    }
    for (auto &[key, value] : counts) {
        switch (value.size()) {
        case 0: continue;
        case 'x': [[fallthrough]];
        default: break;
        }
    }
    int bits = ~0 & 1 | 2 ^ 3, size = static_cast<int>(sizeof...(argc));
    double d = 1.0f + 1e10 + 0x1.8p3 + .5 + 3.0_km;
    std::printf("%s %5.2f %%\n", reinterpret_cast<const char *>(argv), d);
    auto later = [](auto x) mutable -> bool { co_return x; };
    goto end;
end:
    return argc > 1 ? total(1, 2) : 0;
} catch (const std::exception &e) {
    throw;
}
