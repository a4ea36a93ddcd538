using System.Text;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Tests.Spec;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class ReleaseFilesTests
{
    private const string File = "releases/staging/brain-gateway.yaml";

    private static readonly string s_good = Repository.Read("tests/fixtures/releases/staging/brain-gateway.yaml");

    private static readonly IReadOnlyList<ProductSpec> s_products = Products();

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "running: r2", "running: r3", "2:10: running: \"r3\" is not a release; declared: r1, r2 (did you mean r1?)" },
        { "running: r2", "runing: r2", "2:1: runing: \"runing\" is no key of a release-file; allowed: releases, running (did you mean running?)" },
        { "outcome: healthy", "outcome: fine", "7:14: releases.r2.outcome: \"fine\" is not an outcome; allowed: aborted, healthy, pending, rolled-back" },
        { "outcome: healthy", "outcome: rolled-back", "2:10: running: r2 was rolled back; what runs is another release" },
        { "outcome: healthy", "outcome: pending", "8:14: releases.r2.settled: settled has no effect while the outcome is pending" },
        { "    settled: 2026-11-20T09:41:00Z\n", "", "5:5: releases.r2: settled is missing: since when the outcome is known to be healthy" },
        { "settled: 2026-11-20T09:41", "settled: 2026-11-20T08:41", "8:14: releases.r2.settled: the outcome was known before the release, which was at 2026-11-20T09:30:00Z" },
        { "when: 2026-11-20", "when: 2026-02-30", "5:11: releases.r2.when: \"2026-02-30T09:30:00Z\": there is no such day or time; write it like 2026-01-31T09:30:00Z" },
        { "when: 2026-11-20", "when: 2026-11-02", "20:5: releases.r1: r1 is later than r2, which was released after it" },
        { "  r2:\n", "  latest:\n", "4:3: releases.latest: \"latest\" is not a name of a release; write it like r12" },
        { "      brain:\n", "      brian:\n", "12:9: releases.r2.services.brian: \"brian\" is not a component; declared: brain, gateway (did you mean brain?)" },
        { "/brain-gateway/brain@", "/brain-gateway/gateway@", "12:16: releases.r2.services.brain.image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/brain-gateway/gateway is not the image of brain, which is brain-gateway/brain" },
        { "brain-gateway/brain@sha256:", "brain-gateway/brain:v2@sha256:", "an image is released by its digest alone: registry/name@sha256:…" },
    };

    [Fact]
    public void Read_EveryFixture_IsAReleaseOfEachProductInEachOfItsEnvironments()
    {
        var problems = new ProblemList();
        var folder = new ReleaseFolder(Path.Combine(Repository.Workspace.Root, "tests/fixtures/releases"), "releases");

        foreach (var stack in Repository.Workspace.StackNames())
        {
            var files = ReleaseFiles.Read(folder, stack, s_products, problems);

            Assert.Equal(s_products.Where(product => product.Environment(stack) is not null).Select(product => product.Name), files.Keys.Order(StringComparer.Ordinal));
            Assert.All(s_products, product => Assert.Equal(
                product.Components.Select(component => component.Name), files[product.Name].Running.Services.Select(service => service.Name)));
        }

        Assert.Empty(problems);
    }

    [Fact]
    public void Read_GoodFile_HasWhatRunsAndWhatRanBefore()
    {
        var file = Read(s_good, out var problems)!;

        Assert.Empty(problems);
        Assert.Equal(("r2", "v2.4.1", ReleaseOutcome.Healthy), (file.Running.Name, file.Running.Service("gateway")!.Version, file.Running.Outcome));
        Assert.Equal(new DateTimeOffset(2026, 11, 12, 9, 30, 0, TimeSpan.Zero), file.Find("r1")!.When);
        Assert.StartsWith("111122223333.dkr.ecr.eu-central-1.amazonaws.com/brain-gateway/gateway@sha256:", file.Running.Service("gateway")!.Image!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Read_OneMistake_IsToldWithItsPlaceAndWhatIsRight(string part, string mistake, string problem)
    {
        var at = s_good.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the fixture has no \"{part}\"");

        var read = Read(s_good[..at] + mistake + s_good[(at + part.Length)..], out var problems);

        Assert.Null(read);
        Assert.Contains(problems, found => found.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FilesOfNobody_AreProblems()
    {
        using var folder = new ScratchFolder();
        folder.Write("staging/brian-gateway.yaml", s_good);
        folder.Write("nowhere/brain-gateway.yaml", s_good);
        var problems = new ProblemList();

        ReleaseFiles.Read(folder.Releases, "staging", s_products, problems);
        ReleaseFiles.Read(folder.Releases, "nowhere", s_products, problems);

        Assert.Equal(
        [
            "releases/nowhere/brain-gateway.yaml:1:1: brain-gateway has no environment nowhere, so nothing of it can run there",
            "releases/staging/brian-gateway.yaml:1:1: \"brian-gateway\" is not a product; allowed: autonomica, brain-gateway, goldensignals, humanline, piwardrive (did you mean brain-gateway?)",
        ], problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Revision_CommentsAndSpaces_DoNotChangeItButValuesDo()
    {
        var file = "products/humanline.yaml";
        var text = ProductTexts.All[file];

        Assert.Equal(Revision(text), Revision("# Another comment\n" + text.Replace("{failures: 1}", "{ failures:  1 }", StringComparison.Ordinal)));
        Assert.NotEqual(Revision(text), Revision(text.Replace("{failures: 1}", "{failures: 3}", StringComparison.Ordinal)));
        Assert.Matches("^sha256:[0-9a-f]{64}$", Revision(text));

        string Revision(string changed) => ProductTexts.Read(new ProblemList(), (file, changed)).Products.Single().Revision;
    }

    private static ReleaseFile? Read(string text, out ProblemList problems)
    {
        problems = new ProblemList();
        return ReleaseFiles.Read(File, Encoding.UTF8.GetBytes(text), s_products.Single(product => product.Name == "brain-gateway"), problems);
    }

    private static IReadOnlyList<ProductSpec> Products()
    {
        var problems = new ProblemList();
        var catalog = ProductFiles.Load(Repository.Workspace.Root, problems);
        problems.ThrowIfAny();
        return catalog.Products;
    }
}
