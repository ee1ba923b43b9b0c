/*
 * 店の在庫 (Objective-C 2.0, ARC)
 */
#import <Foundation/Foundation.h>
#import "Shop.h"
@import UIKit;

#pragma mark - 宣言
#define SHOP_MAX 100
#if TARGET_OS_IPHONE
# define VIEW UIView
#endif

NS_ASSUME_NONNULL_BEGIN

@class Item, Shelf;
typedef void (^ShopHandler)(NSArray<NSString *> *names, NSError * _Nullable error);
typedef NS_ENUM(NSInteger, ShopKind) { ShopKindBook, ShopKindToy = 0x10 };
extern NSString *const ShopDidChangeNotification;

@protocol Sellable <NSObject>
@required
- (NSUInteger)price;
@optional
+ (instancetype)itemWithName:(NSString *)name;
@property (nonatomic, readonly, getter=isSold) BOOL sold;
@end

@interface Shop : NSObject <Sellable, NSCopying> {
@private
    NSMutableDictionary *_items;
    int _count;
@protected
    id _owner;
@public
    unichar mark;
@package
    CGFloat rate;
}
@property (atomic, strong, nullable) NSDate *opened;
@property (copy, nonatomic) NSString *name;
@property (weak, readwrite) id<Sellable> delegate;
@property (assign, setter=setLimit:) NSTimeInterval limit;
@property (class, retain) Shop *shared;
- (void)sell:(in int)count of:(out NSString **)name handler:(ShopHandler)handler;
- (oneway void)ring;
-(IBAction)open:(id)sender;
@end

@interface Shop ()
- (bycopy id)report:(byref Item *)item;
@end

NS_ASSUME_NONNULL_END

@implementation Shop
@synthesize name = _name;
@dynamic limit;

- (instancetype)init {
    if ((self = [super init])) {
        _items = [[NSMutableDictionary alloc] initWithCapacity:SHOP_MAX];
        _count = 0;
        self.name = @"名前のない店\n\"%@\"";
    }
    return self;
}

// 売る TODO: 在庫の確認
- (void)sell:(int)count of:(NSString **)name handler:(ShopHandler)handler {
    NSArray *words = @[@"本", @'c', @1, @2.5f, @YES, @(count + 1), [NSNull null]];
    NSDictionary *dict = @{@"key": words, @"other": @{}};
    __block NSInteger total = 0;
    __weak typeof(self) weakSelf = self;
    for (NSString *word in words) {
        total += word.length;
    }
    [words enumerateObjectsUsingBlock:^(id obj, NSUInteger index, BOOL *stop) {
        if (index == NSNotFound || obj == nil) *stop = YES;
        else NSLog(@"%lu: %@ %5.2f %d%%", (unsigned long)index, obj, 1.5, 'x');
    }];
    dispatch_async(dispatch_get_main_queue(), ^{
        [weakSelf ring];
    });
    @try {
        @synchronized (self) {
            [self report:dict[@"key"]];
        }
    } @catch (NSException *e) {
        @throw;
    } @finally {
        SEL selector = @selector(sell:of:handler:);
        Protocol *p = @protocol(Sellable);
        const char *type = @encode(NSRange);
        [self performSelector:selector
                   withObject:p
                   withObject:[NSValue valueWithPointer:type]];
    }
    @autoreleasepool {
        Class c = [Shop class];
        IMP imp = NULL;
        BOOL same = _cmd == @selector(init) ? NO : YES;
    }
    if (@available(iOS 17.0, *)) {
        goto done;
    }
done:
    handler(words, nil);
}

+ (instancetype)itemWithName:(NSString *)name { return [[self alloc] init]; }
- (id)copyWithZone:(NSZone *)zone { return (__bridge_transfer id)CFRetain((__bridge void *)self); }
- (void)ring { [[NSNotificationCenter defaultCenter] postNotificationName:ShopDidChangeNotification object:self]; }
@end

@implementation Shop (Category)
- (void)dealloc { [_items removeAllObjects]; }
@end

int main(int argc, const char *argv[]) {
    @autoreleasepool {
        Shop *shop = [Shop new];
        NSString *utf8 = [NSString stringWithCString:argv[0] encoding:NSUTF8StringEncoding];
        NSComparisonResult r = [utf8 compare:@"x" options:NSCaseInsensitiveSearch];
        switch (r) { case NSOrderedSame: break; default: return 1; }
        int (^square)(int) = ^int(int x) { return x * x; };
        printf("%s %d\n", "c string", square(3));
    }
    return 0;
}
