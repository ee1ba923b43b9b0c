// 型つきのスタック FIXME
#include <objc/runtime.h>
#import "Stack.h"

static NSString *const kErrorDomain = @"jp.example.stack";
enum { StackEmpty = 1, StackFull };

@interface Stack<__covariant ObjectType> : NSObject
@property (nonatomic, direct, nonnull) NSMutableArray<ObjectType> *objects;
- (nullable ObjectType)pop:(NSError * __autoreleasing *)error;
- (void)push:(ObjectType)object, ...;
@end

@implementation Stack {
    NSUInteger _limit;
}

@compatibility_alias Pile Stack;

- (id)pop:(NSError **)error
{
    id last = [self.objects lastObject];
    if (!last && error != NULL) {
        *error = [NSError errorWithDomain:kErrorDomain
                                     code:StackEmpty
                                 userInfo:@{NSLocalizedDescriptionKey: @"空です"}];
        return nil;
    }
    [self.objects removeLastObject];
    return last;
}

- (void)push:(id)object, ...
{
    va_list args;
    va_start(args, object);
    for (id o = object; o != nil; o = va_arg(args, id)) {
        [self.objects addObject:o];
    }
    va_end(args);
    NSAssert(self.objects.count < 10, @"多すぎます: %@", @(self.objects.count));
}

- (NSString *)description
{
    NSMutableString *s = [NSMutableString string];
    NSRange range = NSMakeRange(0, 1); NSRect rect; NSPoint point; NSSize size;
    for (NSUInteger i = 0; i < _limit; i++) [s appendFormat:@"%2$@ %1$lu", i, self.objects[i]];
    return [s substringWithRange:range];
}

- (BOOL)isEqual:(id)other
{
    return other == self || ([other isKindOfClass:[Stack class]] && [self.objects isEqual:((Stack *)other).objects]);
}

+ (void)load {
    Method m = class_getInstanceMethod(self, @selector(description));
    void (*f)(id, SEL) = (void (*)(id, SEL))method_getImplementation(m);
    NSArray *sorted = [@[@3, @1, @2] sortedArrayUsingComparator:^NSComparisonResult(id a, id b) {
        return [a compare:b];
    }];
    unsigned char mask = 0x0f & 017 | 1u; float x = -1.0e-3f; char c = '\n', d = 'あ';
    NSLog(@"途中で\
続く %@", sorted);
    @throw [NSException exceptionWithName:NSInvalidArgumentException reason:nil userInfo:nil];
}
@end
