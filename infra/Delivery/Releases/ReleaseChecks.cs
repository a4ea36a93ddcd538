using System.Globalization;
using Slipway.Delivery.Promotion;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Releases;

/// <summary>What a release file can have wrong although each of its values is written right.</summary>
public static class ReleaseChecks
{
    public static void Check(Release release, Check check)
    {
        if (release.Outcome == ReleaseOutcome.Pending && release.Settled is not null)
        {
            check.At("settled").Problem("settled has no effect while the outcome is pending");
        }
        else if (release.Outcome != ReleaseOutcome.Pending && release.Settled is null)
        {
            check.Problem($"settled is missing: since when the outcome is known to be {Shapes.KebabCase(release.Outcome.ToString())}");
        }
        else if (release.Settled < release.When)
        {
            check.At("settled").Problem($"the outcome was known before the release, which was at {Moments.Write(release.When)}");
        }
    }

    public static void Check(ReleaseFile file, Check check)
    {
        if (check.At("running").MustBeOneOf("release", file.RunningName, file.Releases.Select(release => release.Name))
            && file.Running.Outcome == ReleaseOutcome.RolledBack)
        {
            check.At("running").Problem($"{file.RunningName} was rolled back; what runs is another release");
        }

        foreach (var (newer, older) in file.Releases.Zip(file.Releases.Skip(1)))
        {
            var place = check.At("releases", older.Name);
            if (Number(older) >= Number(newer))
            {
                place.Problem($"{older.Name} stands below {newer.Name}; the newest release stands first");
            }
            else if (older.When > newer.When)
            {
                place.Problem($"{older.Name} is later than {newer.Name}, which was released after it");
            }
        }
    }

    /// <summary>What does not fit the product: services that it does not have, and images that are not theirs.</summary>
    public static void Check(ReleaseFile file, ProductSpec product, Check check)
    {
        foreach (var release in file.Releases)
        {
            foreach (var service in release.Services)
            {
                var place = check.At("releases", release.Name, "services", service.Name);
                var names = product.Components.Select(component => component.Name);
                if (release.Name != file.RunningName)
                {
                    // What ran before may be of a component that the product has no more.
                    continue;
                }

                if (place.MustBeOneOf("component", service.Name, names)
                    && Mistake(service, product, product.Component(service.Name)!) is { } mistake)
                {
                    check.At("releases", release.Name, "services", service.Name, "image").Problem(mistake);
                }
            }
        }
    }

    /// <summary>What is said to have happened later than now: a time that has to pass would count as over.</summary>
    public static void Check(ReleaseFile file, DateTimeOffset now, Check check)
    {
        foreach (var release in file.Releases)
        {
            var latest = release.Settled ?? release.When;
            if (latest > now + EvidenceOriginReview.Clocks)
            {
                check.At("releases", release.Name).Problem(
                    $"it says {Moments.Write(latest)}, and now it is {Moments.Write(now)}; nothing was released in the future");
            }
        }
    }

    /// <summary>What is wrong with a service's image; null when nothing is.</summary>
    public static string? Mistake(ReleasedService service, ProductSpec product, ComponentSpec component)
    {
        if (component.Platform != Platform.Kubernetes)
        {
            return null;
        }

        if (service.Image is not { } image)
        {
            return "image is missing: a component that runs on Kubernetes is released by its image";
        }

        var expected = $"{product.Registry.Namespace ?? product.Name}/{component.Image}";
        return image.Repository == expected || image.Repository.EndsWith($"/{expected}", StringComparison.Ordinal)
            ? null
            : $"{image.Repository} is not the image of {component.Name}, which is {expected}";
    }

    public static int Number(Release release) => int.Parse(release.Name.AsSpan(1), CultureInfo.InvariantCulture);
}
