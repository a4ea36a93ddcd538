using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Checks;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Images;

/// <summary>What is done with images: built once, scanned before anybody gets them, and promoted by digest.</summary>
internal static class ImageSteps
{
    private const string Candidate = "candidate";
    private const string Directory = "directory";
    private const string Image = "image";
    private const string Tree = "tree";
    private const string Digest = "digest";

    public static IEnumerable<Step> For(StepSpec step, JobDraft draft) => step.Images switch
    {
        ImageWork.Promote => Promote(draft),
        ImageWork.Scan => Scanned(step, draft, published: false),
        _ => Scanned(step, draft, published: true),
    };

    /// <summary>What a run of the matrix builds; without one, the image of the job's component.</summary>
    public static Matrix? Matrix(JobDraft draft) => draft.Axis("component") is not { } axis
        ? null
        : new Matrix(draft.Axes)
        {
            Extras =
            [
                .. axis.Values.Select(name => draft.Product.Component(name)!).Select(component => new MatrixExtra(
                    component.Name, [new(Directory, component.Directory), new(Image, component.Image!)])),
            ],
        };

    /// <summary>The name of the image that a step builds, without registry and tag.</summary>
    public static Text NameOf(StepSpec step, JobDraft draft) => Built(step, draft).Image;

    private static IEnumerable<Step> Scanned(StepSpec step, JobDraft draft, bool published)
    {
        var (directory, image) = Built(step, draft);
        var component = draft.Component(step);
        var publishes = published && (component is null || component.Platform == Platform.Kubernetes);
        yield return new UsesStep { Name = "Set up Buildx", Action = Catalog.Actions.SetupBuildx };
        yield return Build("Build", directory, image, draft,
            [new("load", "true"), new("tags", image + $":{Candidate}")]);
        foreach (var part in Scan(step, image, draft))
        {
            yield return part;
        }

        foreach (var part in publishes ? Publish(directory, image, draft) : [])
        {
            yield return part;
        }
    }

    private static IEnumerable<Step> Scan(StepSpec step, Text image, JobDraft draft)
    {
        var kinds = draft.Product.Pipeline.Images.Scan.Select(kind => kind switch
        {
            ScanKind.Vulnerabilities => "vuln",
            ScanKind.Misconfigurations => "misconfig",
            _ => "secret",
        });
        return TrivySteps.Scan(
            "image",
            "Trivy: image",
            [new("image-ref", image + $":{Candidate}"), new("scanners", string.Join(',', kinds))],
            step,
            draft);
    }

    private static IEnumerable<Step> Publish(Text directory, Text image, JobDraft draft)
    {
        var condition = Publishes(draft.Product);
        var name = ImageNames.Prefix(draft.Product) + "/" + image;
        draft.Permit(TokenScope.Attestations, TokenScope.IdToken);
        if (draft.Product.Pipeline.Images.Platforms.Count > 1)
        {
            yield return new UsesStep { Name = "Emulate the other platforms", Action = Catalog.Actions.SetupQemu, If = condition };
        }

        foreach (var part in RegistrySteps.SignIn(draft, condition))
        {
            yield return part;
        }

        var known = Find(name, condition);
        yield return known;
        var missing = condition.And(known.Output(Digest).Is(""));
        var pushed = Build("Publish", directory, image, draft,
        [
            new("platforms", string.Join(',', draft.Product.Pipeline.Images.Platforms)), new("push", "true"), new("provenance", "mode=max"),
            new("sbom", "true"), new("tags", name + $":{ImageNames.TreeTag}" + known.Output(Tree)),
        ]) with
        { Id = "publish", If = missing };
        yield return pushed;
        yield return new UsesStep
        {
            Name = "Attest where it comes from",
            Action = Catalog.Actions.Attest,
            If = missing,
            Arguments = [new("subject-name", name), new("subject-digest", pushed.Output("digest")), new("push-to-registry", "true")],
        };
    }

    // Only what stands on a protected branch was reviewed, and only reviewed source may give an image that is deployed.
    private static Expression Publishes(ProductSpec product) => Conditions.IsNoPullRequest.And(Conditions.Any(product.Branches.Select(
        branch => branch.Name.Split('*') is [var start, ..] and not [_]
            ? Given.Ref.StartsWith($"refs/heads/{start}")
            : Given.Ref.Is($"refs/heads/{branch.Name}")))!);

    private static RunStep Find(Text name, Expression condition) => new()
    {
        Id = "known",
        Name = "Look whether this source was built before",
        Outputs = [Tree, Digest],
        If = condition,
        Environment = [new("IMAGE", name)],
        Script = $$$"""
            tree=$(git rev-parse 'HEAD^{tree}')
            place="$IMAGE:{{{ImageNames.TreeTag}}}$tree"
            digest=$(docker buildx imagetools inspect "$place" --format '{{.Manifest.Digest}}' 2>/dev/null || true)
            { echo "tree=$tree"; echo "digest=$digest"; } >>"$GITHUB_OUTPUT"

            """,
    };

    private static UsesStep Build(string name, Text directory, Text image, JobDraft draft, IReadOnlyList<NamedValue<Text>> arguments)
    {
        NamedValue<Text>[] cache = draft.Product.Pipeline.Images.Cache
            ?
            [
                new("cache-from", Text.FromString("type=gha,scope=") + image),
                new("cache-to", Text.FromString("type=gha,mode=max,scope=") + image),
            ]
            : [];
        return new() { Name = name, Action = Catalog.Actions.BuildPush, Arguments = [new("context", directory), .. arguments, .. cache] };
    }

    private static (Text Directory, Text Image) Built(StepSpec step, JobDraft draft) => Matrix(draft) is { } matrix
        ? (matrix.Value(Directory), matrix.Value(Image))
        : draft.Component(step) is { Image: { } image } component
            ? (component.Directory, image)
            : throw new InvalidOperationException(
                $"{draft.Product.Name}: {draft.Spec.Id} builds images, and it is not said of which component");

    private static IEnumerable<Step> Promote(JobDraft draft)
    {
        foreach (var part in RegistrySteps.SignIn(draft, null))
        {
            yield return part;
        }

        yield return new RunStep
        {
            Name = "Give the tested images the release's tag",
            Environment =
            [
                new("PREFIX", ImageNames.Prefix(draft.Product)),
                new("IMAGES", string.Join(' ', ImageNames.Built(draft.Product).Select(component => component.Image))),
                new("VERSION", ReleaseVersion.Of(draft)),
            ],
            Script = $$$"""
                tree=$(git rev-parse 'HEAD^{tree}')
                for image in $IMAGES; do
                  place="$PREFIX/$image:{{{ImageNames.TreeTag}}}$tree"
                  digest=$(docker buildx imagetools inspect "$place" --format '{{.Manifest.Digest}}') || {
                    echo "::error::$image was never built from this source, so that nothing was tested that could be promoted"
                    exit 1
                  }
                  docker buildx imagetools create --tag "$PREFIX/$image:$VERSION" "$PREFIX/$image@$digest"
                  echo "$image $VERSION is $digest" >>"$GITHUB_STEP_SUMMARY"
                done

                """,
        };
    }
}
