using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Cloud.Data;
using Xunit;

namespace Slipway.Tests.Cloud.Data;

public sealed partial class StoreNamesTests
{
    private static readonly string[] Dependencies = ["cache", "cash", "database"];

    private static Gen<string> Labels =>
        from length in Gen.Choose(1, 30)
        from letters in Gen.ArrayOf(Gen.Elements("abcxyz".ToCharArray()), length)
        select new string(letters);

    [Fact]
    public void Identifier_UsualNames_SayWhoseItIs()
    {
        Assert.Equal("checkout-live-database", StoreNames.Identifier("checkout", "live", "database"));
        Assert.Equal("checkout-live-cache-default", StoreNames.DefaultUser("checkout", "live", "cache"));
        Assert.Equal("check_out", StoreNames.Inside("check-out"));
    }

    [Fact]
    public void Identifier_AnyNames_FitsAndIsAccepted() => Prop.ForAll(
        Labels.ToArbitrary(),
        Labels.ToArbitrary(),
        (product, dependency) => Accepted().IsMatch(StoreNames.Identifier(product, "live", dependency))).QuickCheckThrowOnFailure();

    [Fact]
    public void Identifier_LongNamesThatBeginAlike_StayDifferent()
    {
        var product = new string('a', 45);

        var names = Dependencies.Select(dependency => StoreNames.Identifier(product, "live", dependency)).ToList();

        Assert.Equal(3, names.Distinct().Count());
        Assert.All(names, name => Assert.Equal(StoreNames.Longest, name.Length));
    }

    [GeneratedRegex("^[a-z](?:-?[a-z0-9]){0,39}$")]
    private static partial Regex Accepted();
}
