using Slipway.Cli.CommandLine;
using Slipway.Cli.Stacks;
using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Promotion;
using Slipway.Spec.Reading;
using Slipway.Stacks.Settings;

namespace Slipway.Cli.Releases;

/// <summary><c>slipway promote</c>: lets what ran in one environment into the next, if all that was asked for speaks for it.</summary>
internal static class PromoteCommand
{
    public static async Task<int> RunAsync(PromotionRequest request, Session session)
    {
        Selection.CheckStack(request.From, session.Stacks);
        Selection.CheckStack(request.To, session.Stacks);
        var desk = ReleaseDesk.Open(session);
        var promotions = Asked(request, desk);
        using var turn = request.DryRun ? null : await desk.LockAsync().ConfigureAwait(false);
        var planned = Plan(request, promotions, desk);
        foreach (var promotion in planned)
        {
            await session.Console.Out.WriteAsync(Make(promotion, request, desk)).ConfigureAwait(false);
        }

        if (planned.Count == 0)
        {
            var nothing = $"nothing was released to {request.From} that {request.To} waits for\n";
            await session.Console.Out.WriteAsync(nothing).ConfigureAwait(false);
        }

        return ExitCode.Fine;
    }

    private static List<(ProductSpec Product, PromotionSpec Promotion)> Asked(PromotionRequest request, ReleaseDesk desk)
    {
        var products = request.Products.Count > 0
            ? request.Products.Distinct(StringComparer.Ordinal).Select(name => desk.Product(name, request.To)).ToList()
            : [.. desk.Catalog.In(request.To)];
        var asked = products
            .SelectMany(product => product.Promotion
                .Where(promotion => promotion.From == request.From && promotion.Name == request.To)
                .Select(promotion => (product, promotion)))
            .ToList();
        RefusedException.ThrowIfAny(
        [
            .. products.Where(product => (request.Products.Count > 0 || asked.Count == 0) && asked.All(item => item.product != product))
                .Select(product => $"{product.Name} is not promoted from {request.From} to {request.To}; its file has {Ways(product)}"),
        ]);
        return asked;
    }

    private static string Ways(ProductSpec product) => product.Promotion.Count == 0
        ? "no promotion"
        : string.Join(", ", product.Promotion.Select(known => $"{known.From} to {known.Name}"));

    private static List<PlannedPromotion> Plan(
        PromotionRequest request, IReadOnlyList<(ProductSpec Product, PromotionSpec Promotion)> promotions, ReleaseDesk desk)
    {
        var problems = new ProblemList();
        var before = SettingsFile.Read(desk.Workspace, request.From, problems);
        var after = SettingsFile.Read(desk.Workspace, request.To, problems);
        problems.ThrowIfAny();
        var evidence = new EvidenceFolder(desk.Folder, desk.Keys());
        var planned = new List<PlannedPromotion>();
        foreach (var (product, promotion) in promotions)
        {
            if (desk.Read(request.From, product) is not { } source)
            {
                if (request.Products.Count > 0)
                {
                    var file = SourceLocation.StartOf(desk.NameOf(request.From, product));
                    problems.Add(file, "", $"{product.Name} was never released to {request.From}");
                }

                continue;
            }

            var differences = EnvironmentDifferences.Between(product, promotion)
                .Concat(SettingDifferences.Between(before!, after!, product, promotion));
            var plan = new PlannedPromotion(
                new()
                {
                    Product = product,
                    Promotion = promotion,
                    Before = source.Releases,
                    Candidate = Candidate(request, source),
                    Differences = [.. differences],
                    At = desk.Now,
                },
                desk.Read(request.To, product),
                evidence,
                [.. SettingDifferences.Noted(before!, after!, product)]);
            planned.Add(plan);
            if (!plan.IsDone)
            {
                problems.AddRange(PromotionReview.Refusals(plan.Case, evidence)
                    .Select(refusal => source.Problem(plan.Case.Candidate.Name, refusal)));
            }
        }

        problems.ThrowIfAny();
        return planned;
    }

    private static Release Candidate(PromotionRequest request, HeldFile source) => request.Release is not { } name ? source.Releases.Running
        : source.Releases.Find(name)
            ?? source.Releases.Releases.FirstOrDefault(release => release.Services.Any(service => service.Version == name))
            ?? throw new UsageException(Selection.Unknown("release", name, [.. source.Releases.Releases.Select(release => release.Name)]));

    private static string Make(PlannedPromotion plan, PromotionRequest request, ReleaseDesk desk)
    {
        var name = desk.NameOf(request.To, plan.Case.Product);
        if (plan.IsDone)
        {
            return $"{plan.Case.Product.Name}: {request.To} runs {plan.Case.Candidate.Name} of {request.From} already\n";
        }

        if (request.DryRun)
        {
            return $"{plan.Describe()}would write {name}\n";
        }

        var written = desk.Write(request.To, plan.Case.Product, plan.Target, plan.After(request.Run));
        return $"{plan.Describe()}wrote {name}: {written.RunningName}\n";
    }
}
