module;
#include <cassert>
export module geometry;
import std;
export import geometry.shapes;

// 三角形の面積 FIXME: 退化した場合
namespace geometry {

export template <std::floating_point Real>
struct Vector {
    Real x{}, y{};
    constexpr Vector &operator+=(this Vector &self, const Vector &v) {
        self.x += v.x; self.y += v.y;
        return self;
    }
    Real operator[](std::size_t i, std::size_t j) const;
    explicit(false) operator bool() const { return x != 0 && y != 0; }
};

using namespace std::string_view_literals;
inline constexpr auto name = "geometry"sv;
inline constexpr std::size_t cells = 12uz;
long double operator""_deg(long double d) { return d * 3.14159265358979L / 180; }

class Node {
  public:
    union { int i; float f; };
    Node *next = nullptr;
  private:
    volatile bool busy : 1;
    alignas(64) char data_[64];
    thread_local static int count;
};

typedef unsigned long long u64;
enum Color { Red, Green = 'g', Blue = 1 << 2 };

template <typename T>
    requires std::integral<T> || std::same_as<T, char8_t>
[[nodiscard("値を使うこと")]] constexpr T gcd(T a, T b) noexcept(noexcept(a % b)) {
    return b == 0 ? a : gcd(b, a % b);
}

std::generator<int> range(int n) {
    for (int i = 0; i < n; ++i) {
        if (i == 13) co_return;
        co_yield i;
    }
}

auto task() -> Task<void> {
    co_await std::suspend_always{};
    static_assert(sizeof(int) >= alignof(short), "小さすぎます");
    auto sum = [](auto... xs) consteval { return (xs + ... + 0); };
    auto angle = 90.0_deg;
    std::println("{0:>5} {1}", sum(1, 2, 3), typeid(angle).name());
}

wchar_t w = L'あ'; char16_t c16 = u'x'; char32_t c32 = U'\U0001F600'; char8_t c8 = u8'\n';
const auto xml = LR"xml(<a href="x">)"</a>)xml";
int matrix[2][2] = {{1, 2}, {3, 4}}, v = matrix[{0}];
register int legacy; asm("nop");
bool logic = true and false or not true xor (1 bitand 2) | compl 3;

template <> class std::hash<Node> { virtual void f() = 0; };
decltype(auto) forward(auto &&x) { return static_cast<decltype(x) &&>(x); }

#if __cplusplus >= 202302L && __has_include(<expected>)
# pragma message("C++23")
#elif 0
int old;
#else
static int older;
#endif

#if 0
class Unused { /* 使わない */ };
#endif
}
